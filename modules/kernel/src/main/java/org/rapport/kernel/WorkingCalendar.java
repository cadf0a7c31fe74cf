package org.rapport.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Working hours of the week, holidays and make-up workdays of one organisation, in its time zone.
 * Every deadline in Rapport is counted by one of these.
 */
public interface WorkingCalendar {

  ZoneId zone();

  /** The hours worked on this day; none on a day off. */
  WorkingHours hours(LocalDate day);

  boolean isWorkday(LocalDate day);

  /**
   * The day a moment belongs to: its local date, but in a night shift the day the shift began on.
   */
  LocalDate dayOf(Instant moment);

  /**
   * The end of work on the {@code days}-th working day after the day of {@code from}, which itself
   * does not count; with 0 days the end of work on that day, or on the next working day if it is
   * off.
   *
   * @throws IllegalArgumentException if {@code days} is negative
   */
  Instant plusWorkdays(Instant from, int days);

  /**
   * The first moment when {@code duration} of working time has passed since {@code from}.
   *
   * @throws IllegalArgumentException if it is negative
   */
  Instant plus(Instant from, Duration duration);

  /** Working time between two moments; negative if {@code to} is earlier. */
  Duration between(Instant from, Instant to);

  /**
   * Working days after the day of {@code from} up to and including the day of {@code to}; negative
   * if {@code to} is earlier.
   */
  int workdaysBetween(Instant from, Instant to);
}
