package org.rapport.feedback.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.rapport.feedback.deadlines.TimeLimits;
import org.rapport.kernel.WorkingCalendar;

/**
 * Somebody doing something to a case.
 *
 * @param by account of the member of staff, or null for the complainant
 * @param limits the time limits in force
 * @param random where ids come from
 */
public record Act(
    Long by, Instant at, WorkingCalendar calendar, TimeLimits limits, RandomGenerator random) {

  Act at(Instant moment) {
    return new Act(by, moment, calendar, limits, random);
  }

  /** The same with no more than its hour told, but not before another moment. */
  Act inThatHour(Instant notBefore) {
    Instant hour = at.truncatedTo(ChronoUnit.HOURS);
    return at(hour.isBefore(notBefore) ? notBefore : hour);
  }

  /** The same with no more than its day told, but not before another moment. */
  Act onThatDay(Instant notBefore) {
    Instant midnight = today().atStartOfDay(calendar.zone()).toInstant();
    return at(midnight.isBefore(notBefore) ? notBefore : midnight);
  }

  public LocalDate today() {
    return at.atZone(calendar.zone()).toLocalDate();
  }

  /** The same, done by no member of staff: by the complainant whose words they bring, by a rule. */
  Act byNoStaff() {
    return new Act(null, at, calendar, limits, random);
  }

  /** The same by other time limits. */
  Act with(TimeLimits tried) {
    return new Act(by, at, calendar, tried, random);
  }

  Instant noonOf(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(calendar.zone()).toInstant();
  }

  /** Noon of a day of which no more is known, but not before another moment and not yet to come. */
  Instant during(LocalDate day, Instant notBefore) {
    Instant noon = noonOf(day);
    Instant later = noon.isBefore(notBefore) ? notBefore : noon;
    return later.isAfter(at) ? at : later;
  }

  /** A new id: random, so that it tells neither order nor number. */
  public long newId() {
    return random.nextLong(1, Long.MAX_VALUE);
  }
}
