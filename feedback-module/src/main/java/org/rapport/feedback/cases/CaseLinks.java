package org.rapport.feedback.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which cases are linked to which stakeholder. */
interface CaseLinks {

  List<Case> to(long stakeholder);

  /** Those of {@code stakeholders} a case is linked to. */
  Set<Long> among(Collection<Long> stakeholders);

  /** Remembers that the cases followed a merge. */
  void moved(long merge, Collection<Case> cases);

  /** The cases that followed a merge and are still linked to a stakeholder; they are forgotten. */
  List<Case> takeMoved(long merge, long stakeholder);
}
