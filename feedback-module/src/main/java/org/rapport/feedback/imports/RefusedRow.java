package org.rapport.feedback.imports;

import java.util.List;

/** A row that cannot become a case, and everything that keeps it from being one. */
public record RefusedRow(int number, List<String> cells, List<RowProblem> problems) {

  public RefusedRow {
    cells = List.copyOf(cells);
    problems = List.copyOf(problems);
  }
}
