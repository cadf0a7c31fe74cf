package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.DueDateMove.Kind;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Traits;

/** When a case came in, by when it has to be acknowledged and decided, and whether it waits. */
@Embeddable
class CaseClock {

  @Column(name = "received_at")
  private Instant receivedAt;

  @Embedded private Acknowledgement acknowledgement;

  private int stage;

  @Embedded private LimitClock running;

  @Embedded private UpdateClock updates;

  /** Due at the first stage: what figures count, also after a second stage began. */
  @Column(name = "first_due_at")
  private Instant firstDueAt;

  /** As counted on the day it came in. */
  @Column(name = "set_due_at")
  private Instant setDueAt;

  private boolean extended;

  protected CaseClock() {}

  /** A letter was received when it reached the organization, which may be before the act. */
  CaseClock(Traits traits, Channel channel, Instant received, Act act) {
    this.receivedAt = received;
    this.acknowledgement = new Acknowledgement(channel, received, traits, act);
    this.stage = 1;
    this.running = new LimitClock();
    this.updates = new UpdateClock();
    if (traits.type() != FeedbackType.COMPLIMENT) { // which is thanked for at once
      running.start(LimitKind.STAGE_ONE, received, traits, act);
      updates.begin(traits, act);
    }
    this.firstDueAt = running.dueAt();
    this.setDueAt = running.dueAt();
  }

  /** Only the day it came in is known; nobody noted whether it was acknowledged. */
  static CaseClock ofEarlier(EarlierCase earlier, Act act) {
    Feedback sent = earlier.feedback();
    Instant received = act.during(earlier.receivedOn(), Instant.MIN);
    Traits traits = new Traits(sent.type(), earlier.severity(), null, null);
    CaseClock clock = new CaseClock(traits, sent.channel(), received, act);
    clock.acknowledgement = null;
    clock.updates = new UpdateClock(); // nobody would ever read a word
    return clock;
  }

  void waitForComplainant(Traits traits, Act act) {
    running().waitForComplainant(act.at());
    updates.asked(traits, act);
  }

  /** Credits the working time spent waiting; null where the clock was running. */
  DueDateMove resume(Act act) {
    return moved(running().resume(act));
  }

  DueDateMove extendTo(
      LocalDate day, String reason, List<DueDateMove> moves, Traits traits, Act act) {
    Instant end = new Extension(day, act).of(running(), moves, traits);
    DueDateMove move = moved(running().extendTo(end, reason, act));
    extended = true;
    updates.told(traits, act);
    return move;
  }

  /** Counting starts anew: at the second stage after a decision was contested, else at the same. */
  DueDateMove restart(boolean contested, boolean decidedBefore, Traits traits, Act act) {
    Instant before = dueAt() == null ? act.at() : dueAt();
    stage = contested ? 2 : stage;
    LimitClock anew = new LimitClock();
    anew.start(LimitKind.ofStage(stage), act.at(), traits, act);
    running = anew;
    updates.begin(traits, act);
    firstDueAt = decidedBefore ? firstDueAt : dueAt();
    return DueDateMove.at(Kind.RESTART, act.at(), before, dueAt(), null);
  }

  /** Other limits may fit now; null where that moves nothing. */
  DueDateMove refit(List<DueDateMove> moves, Traits traits, Act act) {
    updates.follow(traits, act);
    Recount anew = anew(moves, traits, act);
    return anew.isByOtherLimits(running()) ? moved(running().recount(anew, Kind.REFIT)) : null;
  }

  /** Profiles or the calendar have changed; null where that moves nothing. */
  DueDateMove follow(List<DueDateMove> moves, Traits traits, Act act) {
    Recount anew = anew(moves, traits, act);
    return moved(running().recount(anew, anew.cause(running())));
  }

  /** What {@link #follow} would do; null where it would move nothing. */
  DueDateMove foreseen(List<DueDateMove> moves, Traits traits, Act act) {
    Recount anew = anew(moves, traits, act);
    return running().foreseen(anew, anew.cause(running()));
  }

  private Recount anew(List<DueDateMove> moves, Traits traits, Act act) {
    return new Recount(LimitKind.ofStage(stage), moves, traits, act);
  }

  private DueDateMove moved(DueDateMove move) {
    if (move != null && move.dueBefore().equals(firstDueAt)) {
      firstDueAt = move.dueAfter();
    }
    return move;
  }

  boolean isKept(Instant decidedAt) {
    return dueAt() == null || !decidedAt.isAfter(dueAt());
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

  /** The clock of the stage the case is in; without anything due where no answer is owed. */
  LimitClock running() {
    return running == null
        ? new LimitClock()
        : running; // kept, it would change the case by reading
  }

  UpdateClock updates() {
    return updates;
  }

  Instant dueAt() {
    return running().dueAt();
  }

  LocalDate dueOn(ZoneId zone) {
    return LocalDate.ofInstant(dueAt(), zone);
  }

  Instant waitingSince() {
    return running().waitingSince();
  }

  Instant firstDueAt() {
    return firstDueAt;
  }

  Instant setDueAt() {
    return setDueAt;
  }

  boolean isExtended() {
    return extended;
  }
}
