package org.rapport.feedback.cases;

import java.util.List;
import java.util.Set;
import org.rapport.feedback.Severity;

/** The made-up complaints. */
interface DemonstrationCases {

  /** Those that somebody handles, as they came. */
  List<Case> handled(Set<Severity> severities, int most);
}
