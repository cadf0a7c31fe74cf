package org.rapport.feedback.cases;

import java.time.LocalDate;
import org.rapport.kernel.Text;

/**
 * What is promised to put something right.
 *
 * @param what as the complainant reads it
 * @param owner account of who sees to it
 * @param dueOn the last day
 */
public record RemedyPromise(String what, Long owner, LocalDate dueOn) {

  /**
   * @throws org.rapport.kernel.Invalid for {@code what}, {@code owner} or {@code due}
   */
  public RemedyPromise {
    String typed = what;
    Violations violations = new Violations();
    what = violations.take(() -> Text.required(typed, "what", Limits.REMEDY_ACTION));
    if (owner == null) {
      violations.add("owner", "invalid.owner");
    }
    if (dueOn == null) {
      violations.add("due", "invalid.dayMissing");
    }
    violations.refuse();
  }
}
