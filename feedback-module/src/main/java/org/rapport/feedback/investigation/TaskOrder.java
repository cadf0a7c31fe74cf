package org.rapport.feedback.investigation;

import java.time.LocalDate;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;

/**
 * Something to be done to find out what happened.
 *
 * @param owner account of who does it
 * @param dueOn the last day
 */
public record TaskOrder(String what, Long owner, LocalDate dueOn) {

  /**
   * @throws org.rapport.kernel.Invalid for {@code what}, {@code owner} or {@code due}
   */
  public TaskOrder {
    String typed = what;
    Violations violations = new Violations();
    what = violations.take(() -> Text.required(typed, "what", Limits.TASK));
    if (owner == null) {
      violations.add("owner", "invalid.owner");
    }
    if (dueOn == null) {
      violations.add("due", "invalid.dayMissing");
    }
    violations.refuse();
  }
}
