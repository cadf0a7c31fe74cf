package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapport.feedback.Finding;

/** What the complainant was told, and what is done about it; one for each stage. */
@Entity
@Table(schema = "feedback", name = "decisions")
class Decision {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  private int stage;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  private String text;
  private String remedy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private long decidedBy;

  protected Decision() {}

  Decision(long caseId, int stage, Finding finding, DecisionText words, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.stage = stage;
    this.finding = finding;
    this.text = words.text();
    this.remedy = words.remedy();
    this.decidedAt = act.at();
    this.decidedBy = act.by();
  }

  int stage() {
    return stage;
  }

  Finding finding() {
    return finding;
  }

  String text() {
    return text;
  }

  String remedy() {
    return remedy;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  long decidedBy() {
    return decidedBy;
  }
}
