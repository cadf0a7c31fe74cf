package org.rapport.feedback.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.imports.ImportState;
import org.rapport.feedback.imports.Mapping;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.Texts;

/**
 * How far an import is.
 *
 * @param state UPLOADED, CHECKED, RUNNING, STOPPED, DONE, UNDOING or UNDONE
 * @param rows in the file
 * @param refused rows that cannot become cases
 * @param taken cases made of it and still there
 * @param staying of them, those somebody has worked on, which undoing leaves
 * @param columns what each heading is taken for
 * @param problems of the first refused rows
 */
public record ImportJson(
    long id,
    String fileName,
    ImportState state,
    int rows,
    int refused,
    int taken,
    long staying,
    Map<String, String> columns,
    List<ProblemJson> problems) {

  /** Why a row cannot become a case. */
  public record ProblemJson(int row, String column, String message) {}

  static List<ProblemJson> problems(List<RefusedRow> rows, List<String> headings, Texts texts) {
    return rows.stream()
        .flatMap(
            row ->
                row.problems().stream()
                    .map(
                        problem ->
                            new ProblemJson(
                                row.number(),
                                problem.column() == null ? null : headings.get(problem.column()),
                                texts.here(problem.message()))))
        .toList();
  }

  static Map<String, String> columns(List<String> headings, Mapping mapping) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      columns.put(headings.get(i), mapping.columns().get(i).name());
    }
    return columns;
  }
}
