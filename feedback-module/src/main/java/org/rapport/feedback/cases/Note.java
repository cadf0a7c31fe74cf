package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An internal remark; the complainant never sees it. */
@Entity
@Table(schema = "feedback", name = "notes")
class Note {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private long writtenBy;

  private String text;

  protected Note() {}

  Note(long caseId, String text, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.writtenAt = act.at();
    this.writtenBy = act.by();
    this.text = text;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  long writtenBy() {
    return writtenBy;
  }

  String text() {
    return text;
  }
}
