package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** What a line of the value plan said until it was corrected, and why it was. */
@Embeddable
class EarlierValue {

  @Basic(optional = false)
  private String value;

  @Basic(optional = false)
  private String beneficiary;

  private String measure;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Basic(optional = false)
  private String reason;

  @Column(name = "corrected_on", nullable = false)
  private LocalDate correctedOn;

  @Column(name = "corrected_by")
  private Long correctedBy;

  protected EarlierValue() {}

  EarlierValue(ValueGoalEntry said, String reason, Stamp stamp) {
    this.value = said.value();
    this.beneficiary = said.beneficiary();
    this.measure = said.measure();
    this.dueOn = said.dueOn();
    this.reason = reason;
    this.correctedOn = stamp.today();
    this.correctedBy = stamp.by();
  }

  ValueGoalEntry entry() {
    return new ValueGoalEntry(value, beneficiary, measure, dueOn);
  }

  String reason() {
    return reason;
  }

  LocalDate correctedOn() {
    return correctedOn;
  }
}
