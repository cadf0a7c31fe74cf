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

  boolean isWorkday(LocalDate day);

  /**
   * The end of the {@code days}-th working day after the day of {@code from}; the day of {@code
   * from} itself does not count.
   */
  Instant plusWorkdays(Instant from, int days);

  /** The moment when {@code duration} of working time has passed since {@code from}. */
  Instant plus(Instant from, Duration duration);

  /** Working time between two moments; negative if {@code to} is earlier. */
  Duration between(Instant from, Instant to);

  /** Working days after the day of {@code from} up to and including the day of {@code to}. */
  int workdaysBetween(Instant from, Instant to);
}
