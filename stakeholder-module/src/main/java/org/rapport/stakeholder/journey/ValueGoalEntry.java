package org.rapport.stakeholder.journey;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A line of the value plan as typed in.
 *
 * @param value what is to be gained
 * @param beneficiary by whom
 * @param measure how one will see it, null where nothing is said
 */
public record ValueGoalEntry(String value, String beneficiary, String measure, LocalDate dueOn) {

  ValueGoalEntry checked() {
    Problems problems = new Problems();
    String what = problems.noting(() -> Text.required(value, "value", 500));
    String whose = problems.noting(() -> Text.required(beneficiary, "beneficiary", 200));
    String how = problems.noting(() -> Text.optional(measure, "measure", 500));
    problems.raise();
    return new ValueGoalEntry(what, whose, how, dueOn);
  }
}
