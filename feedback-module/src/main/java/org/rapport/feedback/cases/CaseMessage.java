package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One message between the complainant and the organization. */
@Entity
@Table(schema = "feedback", name = "messages")
class CaseMessage {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private Long writtenBy;

  private String text;

  protected CaseMessage() {}

  CaseMessage(long caseId, String text, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.writtenAt = act.at();
    this.writtenBy = act.by();
    this.text = text;
  }

  long id() {
    return id;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  /** Null where the complainant wrote it. */
  Long writtenBy() {
    return writtenBy;
  }

  String text() {
    return text;
  }
}
