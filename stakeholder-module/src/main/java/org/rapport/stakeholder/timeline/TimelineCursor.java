package org.rapport.stakeholder.timeline;

import java.time.DateTimeException;
import java.time.Instant;

/** A place in a timeline: the last line of a page. */
record TimelineCursor(Instant at, long id) {

  private static final TimelineCursor NEWEST =
      new TimelineCursor(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

  /** What is no place of ours counts as the newest. */
  static TimelineCursor parse(String text) {
    try {
      String[] parts = text.split("_", 2);
      return new TimelineCursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (NullPointerException
        | DateTimeException
        | NumberFormatException
        | IndexOutOfBoundsException notOurs) {
      return NEWEST;
    }
  }

  @Override
  public String toString() {
    return at + "_" + id;
  }
}
