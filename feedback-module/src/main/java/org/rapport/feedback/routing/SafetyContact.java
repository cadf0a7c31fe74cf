package org.rapport.feedback.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A member of staff who is told at once where somebody’s safety is at stake. */
@Entity
@Table(schema = "feedback", name = "safety_contact")
class SafetyContact {

  @Id
  @Column(name = "staff_id")
  private long staffId;

  protected SafetyContact() {}

  SafetyContact(long staffId) {
    this.staffId = staffId;
  }
}
