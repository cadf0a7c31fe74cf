package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.deadlines.Deadline;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.DueDateMove.Kind;
import org.rapport.feedback.deadlines.Limit;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Term;
import org.rapport.feedback.deadlines.Traits;
import org.rapport.kernel.WorkingCalendar;

/**
 * Counting a due date anew from where counting began, by the limits that fit now and the calendar
 * as it is now. A breach that has happened stays one, and nobody is late by a limit that was not
 * there: what would be due already is due at the end of this working day, or when it was due
 * anyway.
 *
 * @param moves what has moved the due date so far
 */
record Recount(LimitKind kind, List<DueDateMove> moves, Traits traits, Act act) {

  Limit limit() {
    return act.limits().of(kind, traits);
  }

  Term warning() {
    return act.limits().of(LimitKind.WARNING, traits).term();
  }

  /** Whether it would be counted by other limits than it was. */
  boolean isByOtherLimits(LimitClock clock) {
    return clock.isCounted()
        && !(limit().term().equals(clock.term()) && warning().equals(clock.warning()));
  }

  Kind cause(LimitClock clock) {
    return isByOtherLimits(clock) ? Kind.LIMITS : Kind.CALENDAR;
  }

  /** Nothing was counted, or it was due before the clock came to stand still. */
  boolean isSettled(LimitClock clock) {
    return !clock.isCounted() || ran(clock).isAfter(clock.dueAt());
  }

  Instant due(LimitClock clock) {
    if (isSettled(clock)) {
      return clock.dueAt();
    }
    Instant ran = ran(clock);
    Instant counted = Deadline.of(clock.countedFrom(), limit().term(), moves).due(act.calendar());
    return counted.isBefore(ran) ? soonest(ran, clock.dueAt()) : counted;
  }

  /** Until when the clock ran. */
  private Instant ran(LimitClock clock) {
    return clock.waitingSince() == null ? act.at() : clock.waitingSince();
  }

  private Instant soonest(Instant now, Instant due) {
    WorkingCalendar calendar = act.calendar();
    Instant today = calendar.plusWorkdays(now, 0);
    Instant end = today.isBefore(now) ? calendar.plusWorkdays(now, 1) : today;
    return end.isBefore(due) ? end : due;
  }
}
