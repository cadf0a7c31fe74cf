package org.rapport.feedback.cases;

import java.util.List;

/** The labels of cases. */
interface Labels {

  /** Of one case, in order. */
  List<String> of(long caseId);

  /** Nothing where the case has it already. */
  void put(long caseId, String label);

  /** All there are on any case, in order. */
  List<String> all(int most);

  void take(long caseId, String label);
}
