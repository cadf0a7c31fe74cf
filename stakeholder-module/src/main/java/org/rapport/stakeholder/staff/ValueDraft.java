package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.journey.ValueGoalEntry;

/** A line of a value plan while it is typed in. */
public class ValueDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String value;
  private String beneficiary;
  private String measure;
  private LocalDate dueOn;

  ValueDraft() {}

  ValueDraft(ValueGoalEntry known) {
    value = known.value();
    beneficiary = known.beneficiary();
    measure = known.measure();
    dueOn = known.dueOn();
  }

  ValueGoalEntry entry() {
    return new ValueGoalEntry(value, beneficiary, measure, dueOn);
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getBeneficiary() {
    return beneficiary;
  }

  public void setBeneficiary(String beneficiary) {
    this.beneficiary = beneficiary;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
