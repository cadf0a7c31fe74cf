package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Something written on a case: by whom, when and what. */
@MappedSuperclass
abstract class Writing {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private Long writtenBy;

  private String text;

  protected Writing() {}

  Writing(long caseId, String text, Act act) {
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
