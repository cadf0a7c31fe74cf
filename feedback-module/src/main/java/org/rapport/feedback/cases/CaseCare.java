package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What makes a complainant vulnerable, and what is done differently for them (C5). */
@Entity
@Table(schema = "feedback", name = "case_care")
class CaseCare {

  @Id
  @Column(name = "case_id")
  private long caseId;

  private String vulnerability;
  private String adjustments;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  protected CaseCare() {}

  CaseCare(long caseId) {
    this.caseId = caseId;
  }

  void say(Care care, Act act) {
    vulnerability = care.vulnerability();
    adjustments = care.adjustments();
    notedAt = act.at();
    notedBy = act.by();
  }

  Care care() {
    return new Care(vulnerability, adjustments);
  }
}
