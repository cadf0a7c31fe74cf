package org.rapport.feedback.imports;

import java.util.List;

/**
 * One row of a file, as text.
 *
 * @param number as a spreadsheet program shows it; the headings are row 1
 */
record SourceRow(int number, List<String> cells) {

  SourceRow {
    cells = List.copyOf(cells);
  }

  /** Empty where the row ends before this column. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
