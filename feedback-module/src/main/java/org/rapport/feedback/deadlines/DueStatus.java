package org.rapport.feedback.deadlines;

import java.time.Instant;
import org.rapport.kernel.WorkingCalendar;

/** How a due date stands, as lists and pages show it. */
public enum DueStatus {
  /** No answer is owed, or it has been given. */
  NONE,
  ON_TRACK,
  /** Due by the end of the next working day. */
  SOON,
  OVERDUE,
  /** The clock stands still until the complainant answers. */
  PAUSED;

  /**
   * @param dueAt null where nothing is due
   * @param waitingSince null unless the clock stands still
   */
  public static DueStatus of(
      boolean open, Instant dueAt, Instant waitingSince, Instant now, WorkingCalendar calendar) {
    if (!open || dueAt == null) {
      return NONE;
    }
    if (waitingSince != null) {
      return PAUSED;
    }
    if (now.isAfter(dueAt)) {
      return OVERDUE;
    }
    return dueAt.isAfter(soonUntil(now, calendar)) ? ON_TRACK : SOON;
  }

  /** What is due up to this moment is due soon. */
  public static Instant soonUntil(Instant now, WorkingCalendar calendar) {
    return calendar.plusWorkdays(now, 1);
  }
}
