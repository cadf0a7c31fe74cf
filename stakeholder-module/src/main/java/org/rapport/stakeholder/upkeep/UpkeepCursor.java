package org.rapport.stakeholder.upkeep;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A place in a list by day: its last row. */
record UpkeepCursor(LocalDate day, long id) {

  static final UpkeepCursor START = new UpkeepCursor(LocalDate.of(1, 1, 1), 0);

  /** What is no place of ours counts as the start. */
  static UpkeepCursor parse(String text) {
    try {
      String[] parts = text.split("_", 2);
      return new UpkeepCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (NullPointerException
        | DateTimeException
        | NumberFormatException
        | IndexOutOfBoundsException notOurs) {
      return START;
    }
  }

  @Override
  public String toString() {
    return day + "_" + id;
  }
}
