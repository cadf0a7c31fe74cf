package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.random.RandomGenerator;
import org.rapport.kernel.WorkingCalendar;

/**
 * Somebody doing something to a case.
 *
 * @param by account of the member of staff, or null for the complainant
 * @param random where ids come from
 */
record Act(Long by, Instant at, WorkingCalendar calendar, RandomGenerator random) {

  Act at(Instant moment) {
    return new Act(by, moment, calendar, random);
  }

  /** A new id: random, so that it tells neither order nor number. */
  long newId() {
    return random.nextLong(1, Long.MAX_VALUE);
  }
}
