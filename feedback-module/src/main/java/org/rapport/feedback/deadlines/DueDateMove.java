package org.rapport.feedback.deadlines;

import java.time.Instant;

/**
 * Something that moved a due date.
 *
 * @param since start of the pause; for the other kinds the same as {@code until}
 * @param until end of the pause, or when the date was moved
 * @param reason of an extension, else null
 */
public record DueDateMove(
    Kind kind, Instant since, Instant until, Instant dueBefore, Instant dueAfter, String reason) {

  /** Why a due date moved. */
  public enum Kind {
    EXTENSION,
    /** Time spent waiting for the complainant was credited. */
    PAUSE,
    /** Contested or reopened: counting starts anew. */
    RESTART,
    /** Severity, link or contract made other limits fit. */
    REFIT,
    /** A profile was changed, and open cases were moved with it. */
    LIMITS,
    /** The calendar was changed, and open cases were moved with it. */
    CALENDAR;

    /** Whether the date was counted anew from the same beginning. */
    public boolean isRecount() {
      return this == REFIT || this == LIMITS || this == CALENDAR;
    }
  }

  /** A move that happened at one moment. */
  public static DueDateMove at(
      Kind kind, Instant moment, Instant dueBefore, Instant dueAfter, String reason) {
    return new DueDateMove(kind, moment, moment, dueBefore, dueAfter, reason);
  }
}
