package org.rapport.feedback.deadlines;

import java.time.Instant;
import org.rapport.kernel.SlowCalendar;

/** Counts a due date as somebody would with a calendar and a watch, one minute after the other. */
record SlowDeadline(SlowCalendar calendar) {

  private static final int HOUR = 60;

  Instant due(Deadline deadline) {
    Term term = deadline.term();
    Instant due =
        term.isInDays()
            ? calendar.plusWorkdays(deadline.from(), term.amount())
            : calendar.plus(deadline.from(), (long) term.amount() * HOUR);
    for (DueDateMove move : deadline.moves()) {
      if (move.kind() == DueDateMove.Kind.PAUSE) {
        due = calendar.plus(due, calendar.between(move.since(), move.until()));
      } else if (move.dueAfter().isAfter(due)) {
        due = move.dueAfter();
      }
    }
    return due;
  }
}
