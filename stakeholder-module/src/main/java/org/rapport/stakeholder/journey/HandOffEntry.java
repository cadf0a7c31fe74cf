package org.rapport.stakeholder.journey;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A matter handed to another practice, as typed in (mission J20).
 *
 * @param whom who took it over, null where nobody is named
 * @param on null means today
 * @param dueOn the last day to see to it, null where there is none
 */
public record HandOffEntry(
    Practice practice, String what, String whom, LocalDate on, LocalDate dueOn) {

  HandOffEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(practice, "practice");
    String matter = problems.noting(() -> Text.required(what, "what", 1000));
    String person = problems.noting(() -> Text.optional(whom, "whom", 200));
    LocalDate day = on == null ? today : on;
    problems.unless(!day.isAfter(today), "on", "handOff.notInFuture");
    problems.unless(dueOn == null || !dueOn.isBefore(day), "dueOn", "handOff.dueBefore");
    problems.raise();
    return new HandOffEntry(practice, matter, person, day, dueOn);
  }
}
