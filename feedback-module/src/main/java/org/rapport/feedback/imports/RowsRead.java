package org.rapport.feedback.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.feedback.cases.EarlierCase;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.RowProblem;
import org.rapport.platform.TableRow;

/**
 * Some rows of a file, each read as a case or refused.
 *
 * @param cases by row number, in the file's order
 * @param earlierNumbers by row number, of rows that have one
 */
record RowsRead(
    Map<Integer, EarlierCase> cases,
    Map<Integer, String> earlierNumbers,
    List<RefusedRow> refused) {

  private static final int LONGEST_NUMBER = 200;

  /**
   * @param taken numbers under which a case came in already
   * @param seen numbers of this file's earlier rows; those of these rows are added
   */
  static RowsRead of(
      CaseImport subject,
      List<TableRow> rows,
      LocalDate today,
      Set<String> taken,
      Set<String> seen) {
    RowsRead read = new RowsRead(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    Mapping mapping = subject.mapping();
    List<String> headings = subject.headings();
    for (TableRow row : rows) {
      RowReading reading = RowReader.read(mapping, headings, row, today);
      List<RowProblem> problems = new ArrayList<>(reading.problems());
      Integer column = mapping.column(Field.EARLIER_NUMBER).orElse(null);
      String number = reading.number();
      if (taken.contains(number)) {
        problems.add(ImportDesk.problem(column, "imported", number));
      } else if (!number.isEmpty() && !seen.add(number)) {
        problems.add(ImportDesk.problem(column, "twice", number));
      } else if (number.length() > LONGEST_NUMBER) {
        problems.add(ImportDesk.problem(column, "numberTooLong", LONGEST_NUMBER));
      }
      read.add(row, reading, problems);
    }
    return read;
  }

  private void add(TableRow row, RowReading reading, List<RowProblem> problems) {
    if (!problems.isEmpty()) {
      refused.add(new RefusedRow(row.number(), row.cells(), problems));
      return;
    }
    cases.put(row.number(), reading.earlier());
    if (!reading.number().isEmpty()) {
      earlierNumbers.put(row.number(), reading.number());
    }
  }
}
