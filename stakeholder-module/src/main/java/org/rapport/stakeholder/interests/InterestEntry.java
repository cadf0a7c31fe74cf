package org.rapport.stakeholder.interests;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * An interest or expectation as typed in (mission R12).
 *
 * @param matter the service or matter, in the same few words for everybody who has to do with it
 * @param wants what they want of it or expect
 * @param on the day it was learned
 */
public record InterestEntry(
    String matter, Side side, String wants, Strength strength, LocalDate on) {

  InterestEntry checked(LocalDate today) {
    Problems problems = new Problems();
    String named = problems.noting(() -> Text.required(matter, "matter", 200));
    problems.required(side, "side");
    String wanted = problems.noting(() -> Text.required(wants, "wants", 1000));
    problems.required(strength, "strength");
    problems.required(on, "on");
    problems.unless(on == null || !on.isAfter(today), "on", "interest.on.future");
    problems.raise();
    return new InterestEntry(named, side, wanted, strength, on);
  }
}
