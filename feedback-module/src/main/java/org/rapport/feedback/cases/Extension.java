package org.rapport.feedback.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.deadlines.Deadline;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Traits;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.WorkingCalendar;

/** How far a due date may be extended, by the limits that fit a case now (C4). */
record Extension(LocalDate day, Act act) {

  /**
   * When the day ends.
   *
   * @throws Refusal where nothing can be extended, or not to this day
   */
  Instant of(LimitClock clock, List<DueDateMove> moves, Traits traits) {
    Instant due = clock.dueAt();
    WorkingCalendar calendar = act.calendar();
    require(due != null, "refusal.nothingDue");
    require(clock.waitingSince() == null, "refusal.clockStandsStill");
    require(!act.at().isAfter(due), "refusal.alreadyOverdue");
    require(calendar.isWorkday(day), "refusal.notWorkday", day);
    Instant end = calendar.plusWorkdays(act.noonOf(day), 0);
    require(end.isAfter(due), "refusal.notLater", due);
    act.limits()
        .find(LimitKind.EXTENSION, traits)
        .map(limit -> limit.term().after(unextended(clock, moves), calendar))
        .ifPresent(last -> require(!end.isAfter(last), "refusal.extendedTooFar", last));
    return end;
  }

  private Instant unextended(LimitClock clock, List<DueDateMove> moves) {
    Deadline deadline = clock.deadline(moves);
    return deadline == null ? clock.dueAt() : deadline.unextended(act.calendar());
  }

  private static void require(boolean possible, String otherwise, Object... arguments) {
    if (!possible) {
      throw Refusal.because("feedback", otherwise, arguments);
    }
  }
}
