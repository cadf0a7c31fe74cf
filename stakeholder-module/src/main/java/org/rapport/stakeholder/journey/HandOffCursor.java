package org.rapport.stakeholder.journey;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A place in the list of open hand-offs: its last row. */
record HandOffCursor(LocalDate day, long id) {

  /** The day of those without one, which come last. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  static final HandOffCursor START = new HandOffCursor(LocalDate.of(1, 1, 1), 0);

  static HandOffCursor at(HandOffLine line) {
    return new HandOffCursor(line.dueOn() == null ? NEVER : line.dueOn(), line.id());
  }

  /** What is no place of ours counts as the start. */
  static HandOffCursor parse(String text) {
    if (text == null || !text.contains("_")) {
      return START;
    }
    try {
      int end = text.indexOf('_');
      return new HandOffCursor(
          LocalDate.parse(text.substring(0, end)), Long.parseLong(text.substring(end + 1)));
    } catch (DateTimeException | NumberFormatException notOurs) {
      return START;
    }
  }

  @Override
  public String toString() {
    return day + "_" + id;
  }
}
