package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rapport.feedback.deadlines.Deadline;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.DueDateMove.Kind;
import org.rapport.feedback.deadlines.Limit;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Term;
import org.rapport.feedback.deadlines.Traits;
import org.rapport.kernel.WorkingCalendar;

/** By when what a limit is set for has to happen, and whether the clock stands still. */
@Embeddable
class LimitClock {

  @Column(name = "counted_from")
  private Instant countedFrom;

  private Term term;

  @Column(name = "term_profile")
  private Long profile;

  private Term warning;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "warn_at")
  private Instant warnAt;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  protected LimitClock() {}

  /** Starts counting; what was due before no longer matters. */
  void start(LimitKind kind, Instant from, Traits traits, Act act) {
    Limit limit = act.limits().of(kind, traits);
    countedFrom = from;
    term = limit.term();
    profile = limit.profile();
    warning = act.limits().of(LimitKind.WARNING, traits).term();
    waitingSince = null;
    moveTo(term.after(from, act.calendar()), act.calendar());
  }

  private void moveTo(Instant due, WorkingCalendar calendar) {
    dueAt = due;
    warnAt = warning == null ? null : warning.before(due, calendar);
  }

  /** The clock stands still until {@link #resume}. */
  void waitForComplainant(Instant now) {
    if (waitingSince == null && dueAt != null) {
      waitingSince = now;
    }
  }

  /** Credits the working time spent waiting; null where the clock was running. */
  DueDateMove resume(Act act) {
    if (waitingSince == null) {
      return null;
    }
    Instant before = dueAt;
    Instant since = waitingSince;
    // a clock that was set back meanwhile takes nothing away
    Instant until = act.at().isBefore(since) ? since : act.at();
    waitingSince = null;
    WorkingCalendar calendar = act.calendar();
    moveTo(calendar.plus(before, calendar.between(since, until)), calendar);
    return new DueDateMove(Kind.PAUSE, since, until, before, dueAt, null);
  }

  /** Later, to the end of a day that {@link Extension} allows. */
  DueDateMove extendTo(Instant end, String reason, Act act) {
    Instant before = dueAt;
    moveTo(end, act.calendar());
    return DueDateMove.at(Kind.EXTENSION, act.at(), before, dueAt, reason);
  }

  /**
   * @return the move, or null where nothing moved
   */
  DueDateMove recount(Recount anew, Kind why) {
    DueDateMove move = foreseen(anew, why);
    if (!anew.isSettled(this)) {
      Limit limit = anew.limit();
      term = limit.term();
      profile = limit.profile();
      warning = anew.warning();
      moveTo(move == null ? dueAt : move.dueAfter(), anew.act().calendar());
    }
    return move;
  }

  /** What {@link #recount} would do; null where it would move nothing. */
  DueDateMove foreseen(Recount anew, Kind why) {
    Instant after = anew.due(this);
    return Objects.equals(after, dueAt)
        ? null
        : DueDateMove.at(why, anew.act().at(), dueAt, after, null);
  }

  /** What the due date follows from; null where nobody noted it. */
  Deadline deadline(List<DueDateMove> moves) {
    return term == null ? null : Deadline.of(countedFrom, term, moves);
  }

  /** False where nothing is due, or nobody noted by what. */
  boolean isCounted() {
    return term != null;
  }

  Instant countedFrom() {
    return countedFrom;
  }

  Term warning() {
    return warning;
  }

  /** Version of the profile that set the term, or null. */
  Long profile() {
    return profile;
  }

  Term term() {
    return term;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant warnAt() {
    return warnAt;
  }

  Instant waitingSince() {
    return waitingSince;
  }
}
