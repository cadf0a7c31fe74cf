package org.rapport.stakeholder.registry;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A place in a list in the order of days: its last row. */
public record DayCursor(LocalDate day, long id) {

  /** The day of those without one, which come last. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** Before all days. */
  public static final DayCursor FIRST = new DayCursor(LocalDate.of(1, 1, 1), 0);

  /** After all days. */
  public static final DayCursor LAST = new DayCursor(NEVER, Long.MAX_VALUE);

  /**
   * @param day null for what has none
   */
  public static DayCursor at(LocalDate day, long id) {
    return new DayCursor(day == null ? NEVER : day, id);
  }

  /**
   * @param start what is no place of ours counts as that
   */
  public static DayCursor parse(String text, DayCursor start) {
    if (text == null || !text.contains("_")) {
      return start;
    }
    try {
      int end = text.indexOf('_');
      return new DayCursor(
          LocalDate.parse(text.substring(0, end)), Long.parseLong(text.substring(end + 1)));
    } catch (DateTimeException | NumberFormatException notOurs) {
      return start;
    }
  }

  @Override
  public String toString() {
    return day + "_" + id;
  }
}
