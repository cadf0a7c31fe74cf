package org.rapport.platform.tables;

import java.util.List;
import java.util.function.Consumer;
import org.rapport.platform.TableFiles;
import org.rapport.platform.TableRow;

/** Passes rows on, without blank ones, and stops where a file is larger than can be taken. */
final class RowLimits {

  private final Consumer<TableRow> sink;
  private int rows;

  RowLimits(Consumer<TableRow> sink) {
    this.sink = sink;
  }

  void take(int number, List<String> cells) {
    TableRow row = new TableRow(number, cells);
    if (row.isBlank()) {
      return;
    }
    rows++;
    if (rows > TableFiles.MAX_ROWS + 1) {
      throw SourceTable.unreadable("tooManyRows", TableFiles.MAX_ROWS);
    }
    if (cells.size() > TableFiles.MAX_COLUMNS) {
      throw SourceTable.unreadable("tooManyColumns", number, TableFiles.MAX_COLUMNS);
    }
    if (cells.stream().anyMatch(cell -> cell.length() > SourceTable.MAX_CELL)) {
      throw SourceTable.unreadable("cellTooLong", number, SourceTable.MAX_CELL);
    }
    sink.accept(row);
  }
}
