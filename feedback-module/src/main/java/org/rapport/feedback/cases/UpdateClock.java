package org.rapport.feedback.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Traits;

/**
 * By when who sent a case hears again how it stands, as long as no decision has left; every word to
 * them begins it anew (mission C4, ISO 10002: progress).
 */
@Embeddable
class UpdateClock {

  @Embedded
  @AttributeOverride(name = "countedFrom", column = @Column(name = "update_counted_from"))
  @AttributeOverride(name = "term", column = @Column(name = "update_term"))
  @AttributeOverride(name = "profile", column = @Column(name = "update_profile"))
  @AttributeOverride(name = "warning", column = @Column(name = "update_warning"))
  @AttributeOverride(name = "dueAt", column = @Column(name = "update_due_at"))
  @AttributeOverride(name = "warnAt", column = @Column(name = "update_warn_at"))
  @AttributeOverride(name = "waitingSince", column = @Column(name = "update_waiting_since"))
  private LimitClock next;

  /** How often they heard later than they should have; nothing takes it back. */
  @Column(name = "updates_late")
  private int late;

  /** Since when what they wrote has no answer; null where it has. */
  @Column(name = "unanswered_since")
  private Instant unansweredSince;

  protected UpdateClock() {}

  /** A decision is owed from now on, and they know it. */
  void begin(Traits traits, Act act) {
    next = new LimitClock();
    next.start(LimitKind.NEXT_UPDATE, act.at(), traits, act);
  }

  /** They heard from us: where a decision is still owed, the next word is due a term later. */
  void told(Traits traits, Act act) {
    unansweredSince = null;
    if (next().isCounted()) {
      late += isLate(act) ? 1 : 0;
      begin(traits, act);
    }
  }

  private boolean isLate(Act act) {
    return next().waitingSince() == null && act.at().isAfter(next().dueAt());
  }

  /** They were asked something: until they answer no word is owed. */
  void asked(Traits traits, Act act) {
    told(traits, act);
    next().waitForComplainant(act.at());
  }

  /** They wrote: it wants an answer, and where they were asked it is our turn again. */
  void heard(Traits traits, Act act) {
    unansweredSince = unansweredSince == null ? act.at() : unansweredSince;
    if (next().waitingSince() != null) {
      begin(traits, act);
    }
  }

  /** The decision says it all, or nobody waits for one any more. */
  void end(Act act) {
    unansweredSince = null;
    late += next().isCounted() && isLate(act) ? 1 : 0;
    next = null;
  }

  /** Other limits fit, or profiles or the calendar have changed; null where that moves nothing. */
  DueDateMove follow(Traits traits, Act act) {
    Recount anew = anew(traits, act);
    return next().recount(anew, anew.cause(next()));
  }

  /** What {@link #follow} would do; null where it would move nothing. */
  DueDateMove foreseen(Traits traits, Act act) {
    Recount anew = anew(traits, act);
    return next().foreseen(anew, anew.cause(next()));
  }

  private static Recount anew(Traits traits, Act act) {
    return new Recount(LimitKind.NEXT_UPDATE, List.of(), traits, act);
  }

  /** Without anything due where no word is owed. */
  LimitClock next() {
    return next == null ? new LimitClock() : next; // keeping it would change the case by reading it
  }

  LocalDate dueOn(ZoneId zone) {
    return LocalDate.ofInstant(next().dueAt(), zone);
  }

  /** Null where no word is owed now. */
  Instant owedAt() {
    return next().waitingSince() == null ? next().dueAt() : null;
  }

  boolean isAnswerOwed() {
    return unansweredSince != null;
  }

  int late() {
    return late;
  }
}
