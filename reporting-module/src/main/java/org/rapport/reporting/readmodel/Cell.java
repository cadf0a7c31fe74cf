package org.rapport.reporting.readmodel;

import java.time.LocalDate;

/**
 * One number of the tally.
 *
 * @param until the last day of what has a length, {@link #OPEN_END} while it goes on; else the day
 */
public record Cell(Measure measure, LocalDate day, LocalDate until, String attribute) {

  /** PostgreSQL's {@code infinity}. */
  public static final LocalDate OPEN_END = LocalDate.MAX;

  /** Where a case has no such attribute. */
  public static final String NONE = "NONE";

  static Cell of(Measure measure, LocalDate day, String attribute) {
    return new Cell(measure, day, day, attribute);
  }

  static Cell of(Measure measure, LocalDate day) {
    return of(measure, day, NONE);
  }

  static Cell lasting(Measure measure, LocalDate day, LocalDate until, String attribute) {
    LocalDate last = until == null ? OPEN_END : until;
    return new Cell(measure, day, last.isBefore(day) ? day : last, attribute);
  }
}
