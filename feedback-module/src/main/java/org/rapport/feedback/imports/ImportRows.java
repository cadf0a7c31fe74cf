package org.rapport.feedback.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.TableRow;

/** The rows of a file that wait to become cases, and those that were refused. */
interface ImportRows {

  void add(long importId, List<TableRow> rows);

  /** Rows after one, in the file's order. */
  List<TableRow> after(long importId, int number, int most);

  /** As {@link #after}, but only rows that are neither refused nor a case. */
  List<TableRow> waiting(long importId, int most);

  /** Refused rows with their problems. */
  List<RefusedRow> refused(long importId, int after, int most);

  /** Forgets what an earlier check found. */
  void forgetProblems(long importId);

  void refuse(long importId, List<RefusedRow> rows);

  /** Of these numbers, those under which a case came in through any import. */
  Set<String> taken(Collection<String> earlierNumbers);

  /**
   * The rows are cases now; what they said is forgotten here.
   *
   * @param caseIds of each row, by its number
   * @param earlierNumbers of those rows that have one
   */
  void became(long importId, Map<Integer, Long> caseIds, Map<Integer, String> earlierNumbers);

  /** Different texts of one column, the most frequent first. */
  List<String> words(long importId, int column, int most);

  /** Everything the import's rows still hold is forgotten. */
  void forget(long importId);
}
