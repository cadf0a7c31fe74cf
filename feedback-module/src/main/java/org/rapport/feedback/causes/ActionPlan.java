package org.rapport.feedback.causes;

import java.time.LocalDate;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;

/**
 * What is to be improved, by whom and by when.
 *
 * @param owner account
 */
public record ActionPlan(String what, Long owner, LocalDate dueOn) {

  static final int LONGEST = 1_000;

  /**
   * @throws org.rapport.kernel.Invalid for {@code what}, {@code owner} or {@code due}
   */
  public ActionPlan {
    String typed = what;
    Violations violations = new Violations();
    what = violations.take(() -> Text.required(typed, "what", LONGEST));
    if (owner == null) {
      violations.add("owner", "invalid.owner");
    }
    if (dueOn == null) {
      violations.add("due", "invalid.dayMissing");
    }
    violations.refuse();
  }
}
