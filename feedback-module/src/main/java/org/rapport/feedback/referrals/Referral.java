package org.rapport.feedback.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.Finding;
import org.rapport.feedback.cases.Act;
import org.rapport.kernel.Refusal;

/** A complaint at a body outside: what was asked of it, and what came back. */
@Entity
@Table(schema = "feedback", name = "referrals")
class Referral {

  @Id private long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  private int number;

  @Column(name = "body_id")
  private long bodyId;

  private String reason;

  @Column(name = "referred_at")
  private Instant referredAt;

  @Column(name = "referred_by")
  private long referredBy;

  @Column(name = "their_reference")
  private String theirReference;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  private String outcome;

  @Column(name = "outcome_on")
  private LocalDate outcomeOn;

  protected Referral() {}

  Referral(long caseId, int number, long bodyId, String reason, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.number = number;
    this.bodyId = bodyId;
    this.reason = reason;
    this.referredAt = act.at();
    this.referredBy = act.by();
  }

  /**
   * The body may correct itself; what was known before and is not said again stays.
   *
   * @throws Refusal for an outcome before the referral or to come
   */
  void answered(BodyAnswer answer, Act act) {
    theirReference = answer.reference() == null ? theirReference : answer.reference();
    if (answer.finding() == null) {
      return;
    }
    LocalDate referred = referredAt.atZone(act.calendar().zone()).toLocalDate();
    if (answer.on().isBefore(referred) || answer.on().isAfter(act.today())) {
      throw Refusal.because("feedback", "refusal.referral.day", referred);
    }
    finding = answer.finding();
    outcome = answer.text();
    outcomeOn = answer.on();
  }

  /** Whether the body has come to an outcome. */
  boolean isAnswered() {
    return finding != null;
  }

  int number() {
    return number;
  }

  long bodyId() {
    return bodyId;
  }

  ReferralView view(BodyView body, String by, List<DutyView> duties) {
    return new ReferralView(
        number, body, reason, referredAt, by, theirReference, finding, outcome, outcomeOn, duties);
  }

  long referredBy() {
    return referredBy;
  }
}
