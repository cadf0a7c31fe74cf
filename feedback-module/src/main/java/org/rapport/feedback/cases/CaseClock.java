package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.deadlines.DeadlineProfile;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.DueDateMove.Kind;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.WorkingCalendar;

/** When a case came in, by when it has to be acknowledged and decided, and whether it waits. */
@Embeddable
class CaseClock {

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "acknowledge_due_on")
  private LocalDate acknowledgeDueOn;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  private int stage;

  @Column(name = "due_at")
  private Instant dueAt;

  /** Due at the first stage: what figures count, also after a second stage began. */
  @Column(name = "first_due_at")
  private Instant firstDueAt;

  /** As counted on the day it came in: where the explanation of a due date starts. */
  @Column(name = "set_due_at")
  private Instant setDueAt;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  private boolean extended;

  protected CaseClock() {}

  /**
   * @param received when it reached the organization, which for a letter may be earlier than the
   *     act
   */
  CaseClock(FeedbackType type, Channel channel, Instant received, Act act) {
    WorkingCalendar calendar = act.calendar();
    this.receivedAt = received;
    this.acknowledgedAt = channel == Channel.PORTAL ? received : act.at();
    // What comes online is acknowledged in the same moment; for the rest there is one working day.
    Instant acknowledgeBy =
        channel == Channel.PORTAL ? received : calendar.plusWorkdays(received, 1);
    this.acknowledgeDueOn = acknowledgeBy.atZone(calendar.zone()).toLocalDate();
    this.stage = 1;
    this.dueAt =
        DeadlineProfile.ofFirstStage(type)
            .map(profile -> calendar.plusWorkdays(received, profile.workdays()))
            .orElse(null);
    this.firstDueAt = dueAt;
    this.setDueAt = dueAt;
  }

  /** Only the day it came in is known; nobody noted whether it was acknowledged. */
  static CaseClock ofEarlier(EarlierCase earlier, Act act) {
    FeedbackType type = earlier.feedback().type();
    Instant received = during(earlier.receivedOn(), Instant.MIN, act);
    CaseClock clock = new CaseClock(type, earlier.feedback().channel(), received, act);
    clock.acknowledgedAt = null;
    clock.acknowledgeDueOn = null;
    return clock;
  }

  /** Noon of a day of which no more is known, but not before another moment and not yet to come. */
  static Instant during(LocalDate day, Instant notBefore, Act act) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(act.calendar().zone()).toInstant();
    Instant later = noon.isBefore(notBefore) ? notBefore : noon;
    return later.isAfter(act.at()) ? act.at() : later;
  }

  /** The clock stands still until {@link #resume}. */
  void waitForComplainant(Instant now) {
    if (waitingSince == null && dueAt != null) {
      waitingSince = now;
    }
  }

  /** Credits the working time spent waiting; null where the clock was running. */
  DeadlineChange resume(long caseId, Act act) {
    if (waitingSince == null) {
      return null;
    }
    Instant since = waitingSince;
    Instant before = dueAt;
    waitingSince = null;
    moveTo(act.calendar().plus(before, act.calendar().between(since, act.at())));
    return new DeadlineChange(
        caseId, new DueDateMove(Kind.PAUSE, since, act.at(), before, dueAt, null), act);
  }

  DeadlineChange extendTo(LocalDate day, String reason, long caseId, Act act) {
    Instant after = extended(day, act);
    DueDateMove move = new DueDateMove(Kind.EXTENSION, act.at(), act.at(), dueAt, after, reason);
    moveTo(after);
    extended = true;
    return new DeadlineChange(caseId, move, act);
  }

  private Instant extended(LocalDate day, Act act) {
    if (dueAt == null) {
      throw Refusal.because("feedback", "refusal.nothingDue");
    }
    if (waitingSince != null) {
      throw Refusal.because("feedback", "refusal.clockStandsStill");
    }
    if (act.at().isAfter(dueAt)) {
      throw Refusal.because("feedback", "refusal.alreadyOverdue");
    }
    if (!act.calendar().isWorkday(day)) {
      throw Refusal.because("feedback", "refusal.notWorkday", day);
    }
    Instant noon = day.atTime(LocalTime.NOON).atZone(act.calendar().zone()).toInstant();
    Instant endOfDay = act.calendar().plusWorkdays(noon, 0);
    if (!endOfDay.isAfter(dueAt)) {
      throw Refusal.because("feedback", "refusal.notLater", dueAt);
    }
    return endOfDay;
  }

  /** Counting starts anew: at the second stage after a decision was contested, else at the same. */
  DeadlineChange restart(boolean contested, boolean decidedBefore, long caseId, Act act) {
    Instant before = dueAt == null ? act.at() : dueAt;
    stage = contested ? 2 : stage;
    waitingSince = null;
    int workdays = DeadlineProfile.ofStage(stage).workdays();
    dueAt = act.calendar().plusWorkdays(act.at(), workdays);
    if (!decidedBefore) {
      firstDueAt = dueAt;
    }
    return new DeadlineChange(
        caseId, new DueDateMove(Kind.RESTART, act.at(), act.at(), before, dueAt, null), act);
  }

  private void moveTo(Instant due) {
    if (dueAt.equals(firstDueAt)) {
      firstDueAt = due;
    }
    dueAt = due;
  }

  boolean isKept(Instant decidedAt) {
    return dueAt == null || !decidedAt.isAfter(dueAt);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  LocalDate acknowledgeDueOn() {
    return acknowledgeDueOn;
  }

  Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  int stage() {
    return stage;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant firstDueAt() {
    return firstDueAt;
  }

  Instant setDueAt() {
    return setDueAt;
  }

  Instant waitingSince() {
    return waitingSince;
  }

  boolean isExtended() {
    return extended;
  }
}
