package org.rapport.stakeholder.imports;

import java.util.Collection;
import java.util.List;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.TableRow;

/** The rows of a file that wait to become stakeholders, and those that were refused. */
interface ImportRows {

  void add(long importId, List<TableRow> rows);

  /** Forgets what an earlier check found and what was decided. */
  void restart(long importId);

  /** Rows in a state, in the file's order. */
  List<TableRow> in(long importId, RowState state, int most);

  /** Those of {@code numbers}, with what they say. */
  List<TableRow> numbered(long importId, Collection<Integer> numbers);

  void mark(long importId, Collection<Integer> numbers, RowState state);

  void refuse(long importId, List<RefusedRow> rows);

  /** Refused rows with their problems, in the file's order. */
  List<RefusedRow> refused(long importId, int after, int most);

  /** Different texts of one column, the most frequent first. */
  List<String> words(long importId, int column, int most);
}
