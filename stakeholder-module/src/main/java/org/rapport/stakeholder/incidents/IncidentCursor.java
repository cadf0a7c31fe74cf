package org.rapport.stakeholder.incidents;

import java.time.DateTimeException;
import java.time.Instant;

/** A place in a list of exceptions: its last row. */
record IncidentCursor(Instant at, long id) {

  /** Null for what is no place of ours, which counts as the start. */
  static IncidentCursor parse(String text) {
    try {
      String[] parts = text.split("_", 2);
      return new IncidentCursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (NullPointerException
        | DateTimeException
        | NumberFormatException
        | IndexOutOfBoundsException notOurs) {
      return null;
    }
  }

  @Override
  public String toString() {
    return at + "_" + id;
  }
}
