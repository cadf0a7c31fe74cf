package org.rapport.stakeholder.map;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** A call to rate a group or everybody again because something has changed (mission R12). */
@Entity
@Table(schema = "stakeholder", name = "map_reassessment")
class Reassessment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "map_reassessment")
  @SequenceGenerator(
      name = "map_reassessment",
      schema = "stakeholder",
      sequenceName = "map_reassessment_seq",
      allocationSize = 50)
  private Long id;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private ReassessmentCause cause;

  @Column(name = "group_id")
  private Long groupId;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Basic(optional = false)
  private String reason;

  @Column(name = "declared_at", nullable = false)
  private Instant declaredAt;

  @Column(name = "declared_by")
  private Long declaredBy;

  protected Reassessment() {}

  Reassessment(ReassessmentEntry typed, Stamp stamp) {
    ReassessmentEntry entry = typed.checked(stamp.today());
    this.cause = entry.cause();
    this.groupId = entry.group();
    this.dueOn = entry.dueOn();
    this.reason = entry.reason();
    this.declaredAt = stamp.at();
    this.declaredBy = stamp.by();
  }

  Long id() {
    return id;
  }

  ReassessmentEntry entry() {
    return new ReassessmentEntry(cause, groupId, dueOn, reason);
  }

  Instant declaredAt() {
    return declaredAt;
  }

  Long declaredBy() {
    return declaredBy;
  }
}
