package org.rapport.feedback.imports;

import java.util.List;
import org.rapport.feedback.cases.EarlierCase;
import org.rapport.platform.RowProblem;

/**
 * What one row says.
 *
 * @param earlier null where there is a problem
 * @param number the number the case had where it comes from, or empty
 */
record RowReading(EarlierCase earlier, String number, List<RowProblem> problems) {

  RowReading {
    problems = List.copyOf(problems);
  }
}
