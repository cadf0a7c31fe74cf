package org.rapport.stakeholder.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the first meetings showed of the need and of both sides' view of it (mission J7). */
@Embeddable
class Assessment {

  @Column(name = "assessed_on")
  private LocalDate on;

  @Column(name = "need")
  private String need;

  @Column(name = "need_confirmed")
  private Boolean confirmed;

  @Column(name = "matches_functions")
  private Boolean matching;

  private Boolean willing;

  @Column(name = "shared_view")
  private Boolean shared;

  @Column(name = "assessment_note")
  private String note;

  protected Assessment() {}

  Assessment(AssessmentEntry entry, LocalDate on) {
    this.on = on;
    this.need = entry.need();
    this.confirmed = entry.confirmed();
    this.matching = entry.matching();
    this.willing = entry.willing();
    this.shared = entry.shared();
    this.note = entry.note();
  }

  boolean isWilling() {
    return Boolean.TRUE.equals(willing);
  }

  boolean isShared() {
    return Boolean.TRUE.equals(shared);
  }

  LocalDate on() {
    return on;
  }

  AssessmentEntry entry() {
    return new AssessmentEntry(need, confirmed, matching, willing, shared, note);
  }
}
