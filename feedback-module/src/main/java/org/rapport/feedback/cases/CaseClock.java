package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.deadlines.DeadlineProfile;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.DueDateMove.Kind;
import org.rapport.kernel.Refusal;

/** When a case came in, by when it has to be acknowledged and decided, and whether it waits. */
@Embeddable
class CaseClock {

  @Column(name = "received_at")
  private Instant receivedAt;

  @Embedded private Acknowledgement acknowledgement;

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

  /** A letter was received when it reached the organization, which may be before the act. */
  CaseClock(FeedbackType type, Channel channel, Instant received, Act act) {
    this.receivedAt = received;
    this.acknowledgement = new Acknowledgement(channel, received, act);
    this.stage = 1;
    this.dueAt =
        DeadlineProfile.ofFirstStage(type)
            .map(profile -> act.calendar().plusWorkdays(received, profile.workdays()))
            .orElse(null);
    this.firstDueAt = dueAt;
    this.setDueAt = dueAt;
  }

  /** Only the day it came in is known; nobody noted whether it was acknowledged. */
  static CaseClock ofEarlier(EarlierCase earlier, Act act) {
    Feedback sent = earlier.feedback();
    Instant received = act.during(earlier.receivedOn(), Instant.MIN);
    CaseClock clock = new CaseClock(sent.type(), sent.channel(), received, act);
    clock.acknowledgement = null;
    return clock;
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
    Instant before = dueAt;
    Instant since = waitingSince;
    // a clock that was set back meanwhile takes nothing away
    Instant until = act.at().isBefore(since) ? since : act.at();
    waitingSince = null;
    moveTo(act.calendar().plus(before, act.calendar().between(since, until)));
    return new DeadlineChange(
        caseId, new DueDateMove(Kind.PAUSE, since, until, before, dueAt, null), act);
  }

  DeadlineChange extendTo(LocalDate day, String reason, long caseId, Act act) {
    Instant after = extended(day, act);
    DueDateMove move = new DueDateMove(Kind.EXTENSION, act.at(), act.at(), dueAt, after, reason);
    moveTo(after);
    extended = true;
    return new DeadlineChange(caseId, move, act);
  }

  private Instant extended(LocalDate day, Act act) {
    require(dueAt != null, "refusal.nothingDue");
    require(waitingSince == null, "refusal.clockStandsStill");
    require(!act.at().isAfter(dueAt), "refusal.alreadyOverdue");
    require(act.calendar().isWorkday(day), "refusal.notWorkday", day);
    Instant endOfDay = act.calendar().plusWorkdays(act.noonOf(day), 0);
    require(endOfDay.isAfter(dueAt), "refusal.notLater", dueAt);
    return endOfDay;
  }

  private static void require(boolean possible, String otherwise, Object... arguments) {
    if (!possible) {
      throw Refusal.because("feedback", otherwise, arguments);
    }
  }

  /** Counting starts anew: at the second stage after a decision was contested, else at the same. */
  DeadlineChange restart(boolean contested, boolean decidedBefore, long caseId, Act act) {
    Instant before = dueAt == null ? act.at() : dueAt;
    stage = contested ? 2 : stage;
    waitingSince = null;
    dueAt = act.calendar().plusWorkdays(act.at(), DeadlineProfile.ofStage(stage).workdays());
    firstDueAt = decidedBefore ? firstDueAt : dueAt;
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

  /** Null where nobody noted it. */
  Acknowledgement acknowledgement() {
    return acknowledgement;
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
