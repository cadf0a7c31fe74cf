package org.rapport.feedback.deadlines;

import java.time.Instant;

/** How a due date stands, as lists and pages show it. */
public enum DueStatus {
  /** No answer is owed, or it has been given. */
  NONE,
  ON_TRACK,
  /** The profile's warning time has begun. */
  SOON,
  OVERDUE,
  /** The clock stands still until the complainant answers. */
  PAUSED;

  /**
   * @param dueAt null where nothing is due
   * @param warnAt from when on it is due soon; null for never
   * @param waitingSince null unless the clock stands still
   */
  public static DueStatus of(
      boolean open, Instant dueAt, Instant warnAt, Instant waitingSince, Instant now) {
    if (!open || dueAt == null) {
      return NONE;
    }
    if (waitingSince != null) {
      return PAUSED;
    }
    if (now.isAfter(dueAt)) {
      return OVERDUE;
    }
    return warnAt == null || now.isBefore(warnAt) ? ON_TRACK : SOON;
  }
}
