package org.rapport.feedback.referrals;

import java.time.LocalDate;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/**
 * Something a body outside has imposed.
 *
 * @param owner account of who sees to it
 * @param dueOn the last day, as the body set it
 */
public record DutyOrder(String what, Long owner, LocalDate dueOn) {

  /**
   * @throws org.rapport.kernel.Invalid for {@code what}, {@code owner} or {@code due}
   */
  public DutyOrder {
    String typed = what;
    Violations violations = new Violations();
    what = violations.take(() -> Text.required(typed, "what", Limits.TASK));
    violations.check(() -> requireOwner(owner));
    if (dueOn == null) {
      violations.add("due", "invalid.dayMissing");
    }
    violations.refuse();
  }

  private static void requireOwner(Long owner) {
    if (owner == null) {
      throw Invalid.field("owner", Message.of("feedback", "invalid.owner"));
    }
  }
}
