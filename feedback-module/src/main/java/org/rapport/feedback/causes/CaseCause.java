package org.rapport.feedback.causes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What was named as the cause when a case was closed. */
@Entity
@Table(schema = "feedback", name = "case_causes")
class CaseCause {

  @Id private String reference;

  @Version private int version;

  @Column(name = "cause_id")
  private long causeId;

  @Enumerated(EnumType.STRING)
  private CausePattern pattern;

  private String service;

  @Column(name = "named_on")
  private LocalDate namedOn;

  @Column(name = "named_by")
  private Long namedBy;

  protected CaseCause() {}

  CaseCause(String reference) {
    this.reference = reference;
  }

  /** In place of what was named when it was closed before. */
  void name(long cause, CausePattern howFar, String atService, LocalDate today, Long by) {
    causeId = cause;
    pattern = howFar;
    service = atService;
    namedOn = today;
    namedBy = by;
  }

  long causeId() {
    return causeId;
  }

  CausePattern pattern() {
    return pattern;
  }

  String service() {
    return service;
  }
}
