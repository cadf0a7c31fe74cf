package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a case's history. Its detail is a code, a number or a day, never free text. */
@Entity
@Table(schema = "feedback", name = "timeline")
class TimelineEntry {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "happened_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Happening happening;

  @Column(name = "staff_id")
  private Long staffId;

  private String detail;

  protected TimelineEntry() {}

  TimelineEntry(long caseId, Happening happening, Object detail, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.at = act.at();
    this.happening = happening;
    this.staffId = act.by();
    this.detail = detail == null ? null : detail.toString();
  }

  Instant at() {
    return at;
  }

  Happening happening() {
    return happening;
  }

  Long staffId() {
    return staffId;
  }

  String detail() {
    return detail;
  }
}
