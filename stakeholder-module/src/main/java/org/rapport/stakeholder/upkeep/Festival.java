package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;

/** The lunar festivals people greet each other on (mission J14). */
public enum Festival {
  SPRING(1, 1),
  LANTERN(1, 15),
  DRAGON_BOAT(5, 5),
  MID_AUTUMN(8, 15),
  DOUBLE_NINTH(9, 9);

  private final LunarDay day;

  Festival(int month, int day) {
    this.day = new LunarDay(month, day);
  }

  /** The first one after a day. */
  public LocalDate after(LocalDate date) {
    return day.after(date);
  }
}
