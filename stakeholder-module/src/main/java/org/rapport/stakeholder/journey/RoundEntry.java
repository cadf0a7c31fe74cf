package org.rapport.stakeholder.journey;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * Where both sides stood on a point in one round, as typed in (mission J7).
 *
 * @param agreed what they agreed on, null where they did not
 * @param on null means today
 */
public record RoundEntry(String theirs, String ours, String agreed, LocalDate on) {

  private static final int LONGEST = 1000;

  RoundEntry checked(LocalDate today) {
    Problems problems = new Problems();
    String one = problems.noting(() -> Text.required(theirs, "theirs", LONGEST));
    String other = problems.noting(() -> Text.required(ours, "ours", LONGEST));
    String both = problems.noting(() -> Text.optional(agreed, "agreed", LONGEST));
    LocalDate day = on == null ? today : on;
    problems.unless(!day.isAfter(today), "on", "negotiation.notInFuture");
    problems.raise();
    return new RoundEntry(one, other, both, day);
  }
}
