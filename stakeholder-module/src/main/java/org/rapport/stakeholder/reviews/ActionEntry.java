package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * An improvement action as typed in.
 *
 * @param owner account of who sees to it
 * @param internal true where the party is not told
 */
public record ActionEntry(String what, Long owner, LocalDate dueOn, boolean internal) {

  static final int LONGEST = 1000;

  ActionEntry checked(LocalDate today) {
    Problems problems = new Problems();
    String said = problems.noting(() -> Text.required(what, "what", LONGEST));
    problems.required(owner, "owner");
    problems.required(dueOn, "dueOn");
    problems.unless(dueOn == null || !dueOn.isBefore(today), "dueOn", "review.action.notPast");
    problems.unless(
        dueOn == null || !dueOn.isAfter(today.plusYears(3)), "dueOn", "review.action.tooLate");
    problems.raise();
    return new ActionEntry(said, owner, dueOn, internal);
  }
}
