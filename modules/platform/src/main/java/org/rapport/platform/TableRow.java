package org.rapport.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One row of a file, as text.
 *
 * @param number as a spreadsheet program shows it; the headings are row 1 unless blank rows are
 *     above
 */
public record TableRow(int number, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /** Empty where the row ends before this column. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The cells as names of columns: a second one of a name is told apart, an empty one named. */
  public List<String> headings() {
    Set<String> taken = new HashSet<>();
    List<String> headings = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String name = cells.get(column).strip().replaceAll("\\s+", " ");
      String heading = name.isEmpty() ? "[" + (column + 1) + "]" : name;
      for (int count = 2; !taken.add(heading); count++) {
        heading = name + " (" + count + ")";
      }
      headings.add(heading);
    }
    return headings;
  }
}
