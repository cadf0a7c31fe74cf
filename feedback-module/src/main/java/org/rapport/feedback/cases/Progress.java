package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;

/** How far a case has come, and which step may follow (mission C10). */
@Embeddable
class Progress {

  /** A receipt opens its case for a year after closing. */
  private static final Duration READABLE_FOR = Duration.ofDays(365);

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Embedded private Assessment assessment;

  /** When it was first assessed; null for cases from before Rapport, of which nobody noted it. */
  @Column(name = "assessed_at")
  private Instant assessedAt;

  /** Nobody may assess it as less severe; null for no such limit. */
  @Enumerated(EnumType.STRING)
  @Column(name = "least_severity")
  private Severity leastSeverity;

  private boolean contested;
  private boolean reopened;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Progress() {}

  static Progress atReceipt() {
    Progress progress = new Progress();
    progress.state = CaseState.RECEIVED;
    return progress;
  }

  /** Of a case from before Rapport; {@code ended} is null where it is still open. */
  static Progress ofEarlier(EarlierCase earlier, Outcome ended, Act act) {
    Progress progress = atReceipt();
    if (earlier.severity() != null) {
      progress.assess(Assessment.of(earlier.severity(), false, null, null, null), null);
    }
    if (ended != null) {
      progress.end(earlier.end(), ended.decidedAt(), act);
    }
    return progress;
  }

  private void end(EarlierCase.End end, Instant endedAt, Act act) {
    state = end.isWithdrawn() ? CaseState.WITHDRAWN : CaseState.CLOSED;
    closedAt = end.closedOn() == null ? endedAt : act.during(end.closedOn(), endedAt);
  }

  void requireOpen() {
    if (!state.isOpen()) {
      throw refusal("refusal.state." + state);
    }
  }

  void requireNotWithdrawn() {
    if (state == CaseState.WITHDRAWN) {
      throw refusal("refusal.state." + state);
    }
  }

  /** The higher limit stays. */
  void atLeast(Severity least) {
    if (least != null && (leastSeverity == null || least.compareTo(leastSeverity) > 0)) {
      leastSeverity = least;
    }
  }

  void assess(Assessment given, Instant at) {
    requireOpen();
    if (leastSeverity != null && given.severity().compareTo(leastSeverity) < 0) {
      throw Invalid.field(
          "severity",
          Message.of(
              "feedback",
              "invalid.leastSeverity",
              Message.of("feedback", "severity." + leastSeverity)));
    }
    assessment = given;
    assessedAt = assessedAt == null ? at : assessedAt;
    state = state == CaseState.RECEIVED ? CaseState.ASSESSED : state;
  }

  void requireAssessed() {
    if (assessment == null) {
      throw refusal("refusal.assessFirst");
    }
  }

  void investigate() {
    requireOpen();
    requireAssessed();
    state = CaseState.INVESTIGATING;
  }

  void decide() {
    requireOpen();
    state = CaseState.DECIDED;
  }

  void withdraw(Instant now) {
    requireOpen();
    state = CaseState.WITHDRAWN;
    closedAt = now;
  }

  /**
   * @param owesDecision false where thanks are enough
   */
  void close(boolean owesDecision, Instant now) {
    if (state.isOpen() && owesDecision) {
      throw refusal("refusal.decideFirst");
    }
    if (!state.isOpen() && state != CaseState.DECIDED) {
      throw refusal("refusal.state." + state);
    }
    state = CaseState.CLOSED;
    closedAt = now;
  }

  void undoClosing(boolean decided) {
    if (state != CaseState.CLOSED) {
      throw refusal("refusal.notClosed");
    }
    CaseState undecided = assessment == null ? CaseState.RECEIVED : CaseState.ASSESSED;
    state = decided ? CaseState.DECIDED : undecided;
    closedAt = null;
  }

  void requireUncontested() {
    if (contested) {
      throw refusal("refusal.contestedOnce");
    }
  }

  void contest() {
    requireUncontested();
    contested = true;
    startAgain();
  }

  void reopen() {
    if (state.isOpen()) {
      throw refusal("refusal.stillOpen");
    }
    reopened = true;
    startAgain();
  }

  private void startAgain() {
    state = assessment == null ? CaseState.RECEIVED : CaseState.INVESTIGATING;
    closedAt = null;
  }

  private static Refusal refusal(String key) {
    return Refusal.because("feedback", key);
  }

  /** Whether the receipt of the case still opens it. */
  boolean isReadable(Instant now) {
    return closedAt == null || now.isBefore(closedAt.plus(READABLE_FOR));
  }

  CaseState state() {
    return state;
  }

  /** Null where a case may be assessed as anything. */
  Severity leastSeverity() {
    return leastSeverity;
  }

  /** Null until assessed. */
  Assessment assessment() {
    return assessment;
  }

  /** Null until assessed, and where nobody noted it. */
  Instant assessedAt() {
    return assessedAt;
  }

  boolean isContested() {
    return contested;
  }

  boolean isReopened() {
    return reopened;
  }

  Instant closedAt() {
    return closedAt;
  }
}
