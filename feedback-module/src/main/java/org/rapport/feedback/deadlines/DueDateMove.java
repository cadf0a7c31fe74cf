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
    RESTART
  }
}
