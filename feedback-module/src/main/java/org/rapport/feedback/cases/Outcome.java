package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.rapport.feedback.Finding;
import org.rapport.kernel.Refusal;

/** When a case was first decided and what was found in the end. */
@Embeddable
class Outcome {

  private static final Duration CONTESTABLE_FOR = Duration.ofDays(30);

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_on_time")
  private Boolean onTime;

  @Column(name = "decided_estimated")
  private Boolean estimated;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  @Column(name = "told_at")
  private Instant toldAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "told_by")
  private Telling toldBy;

  protected Outcome() {}

  Outcome(Finding finding, boolean onTime, Act act) {
    this.decidedAt = act.at();
    this.decidedBy = act.by();
    this.onTime = onTime;
    this.estimated = false;
    this.finding = finding;
  }

  /**
   * Of a case from before Rapport. Where nobody noted the day, it is the due day, or the next
   * working day if it was late, and marked as estimated.
   */
  static Outcome ofEarlier(EarlierCase.End end, CaseClock clock, Act act) {
    Outcome outcome = new Outcome();
    outcome.finding = end.finding();
    outcome.estimated = end.on() == null;
    Instant due = clock.dueAt() == null ? clock.receivedAt() : clock.dueAt();
    if (end.on() != null) {
      outcome.decidedAt = act.during(end.on(), clock.receivedAt());
      outcome.onTime = end.onTime() == null ? clock.isKept(outcome.decidedAt) : end.onTime();
    } else {
      outcome.onTime = !Boolean.FALSE.equals(end.onTime());
      Instant likely = outcome.onTime ? due : act.calendar().plusWorkdays(due, 1);
      outcome.decidedAt = likely.isAfter(act.at()) ? act.at() : likely;
    }
    return outcome;
  }

  /** A later stage may find otherwise; when and in what time the first came stays. */
  Outcome nowFinding(Finding found) {
    Outcome outcome = copy();
    outcome.finding = found;
    return outcome;
  }

  /** The first telling counts. */
  Outcome told(Telling how, Instant at) {
    if (isTold()) {
      throw Refusal.because("feedback", "refusal.toldAlready", toldAt);
    }
    Outcome outcome = copy();
    outcome.toldAt = at;
    outcome.toldBy = how;
    return outcome;
  }

  private Outcome copy() {
    Outcome outcome = new Outcome();
    outcome.decidedAt = decidedAt;
    outcome.decidedBy = decidedBy;
    outcome.onTime = onTime;
    outcome.estimated = estimated;
    outcome.finding = finding;
    outcome.toldAt = toldAt;
    outcome.toldBy = toldBy;
    return outcome;
  }

  /** Until when the first decision may be contested. */
  Instant contestableUntil() {
    return decidedAt.plus(CONTESTABLE_FOR);
  }

  void requireContestable(Instant now) {
    if (now.isAfter(contestableUntil())) {
      throw Refusal.because("feedback", "refusal.contestedLate", CONTESTABLE_FOR.toDays());
    }
  }

  /** Whoever decided first does not decide what was contested. */
  void requireOtherThan(Long reviewer) {
    if (isDecidedBy(reviewer)) {
      throw Refusal.because("feedback", "refusal.sameReviewer");
    }
  }

  /** Null for cases from before Rapport. */
  Long decidedBy() {
    return decidedBy;
  }

  boolean isDecidedBy(Long staffId) {
    return decidedBy != null && Objects.equals(decidedBy, staffId);
  }

  boolean isTold() {
    return toldAt != null;
  }

  /** Null until told. */
  Instant toldAt() {
    return toldAt;
  }

  /** Null until told. */
  Telling toldBy() {
    return toldBy;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  boolean isOnTime() {
    return Boolean.TRUE.equals(onTime);
  }

  boolean isEstimated() {
    return Boolean.TRUE.equals(estimated);
  }

  Finding finding() {
    return finding;
  }
}
