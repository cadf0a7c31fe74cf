package org.rapport.platform;

import java.util.List;

/** A row of a file that cannot be taken, and everything that keeps it from being. */
public record RefusedRow(int number, List<String> cells, List<RowProblem> problems) {

  public RefusedRow {
    cells = List.copyOf(cells);
    problems = List.copyOf(problems);
  }
}
