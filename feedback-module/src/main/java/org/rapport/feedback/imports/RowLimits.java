package org.rapport.feedback.imports;

import java.util.List;
import java.util.function.Consumer;

/** Passes rows on, without blank ones, and stops where a file is larger than can be taken. */
final class RowLimits {

  private final Consumer<SourceRow> sink;
  private int rows;

  RowLimits(Consumer<SourceRow> sink) {
    this.sink = sink;
  }

  void take(int number, List<String> cells) {
    SourceRow row = new SourceRow(number, cells);
    if (row.isBlank()) {
      return;
    }
    rows++;
    if (rows > SourceTable.MAX_ROWS + 1) {
      throw SourceTable.unreadable("tooManyRows", SourceTable.MAX_ROWS);
    }
    if (cells.size() > SourceTable.MAX_COLUMNS) {
      throw SourceTable.unreadable("tooManyColumns", number, SourceTable.MAX_COLUMNS);
    }
    if (cells.stream().anyMatch(cell -> cell.length() > SourceTable.MAX_CELL)) {
      throw SourceTable.unreadable("cellTooLong", number, SourceTable.MAX_CELL);
    }
    sink.accept(row);
  }
}
