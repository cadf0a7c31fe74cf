package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.ConsentEntry;
import org.rapport.stakeholder.registry.ConsentPurpose;

/** What a contact answered for one purpose, while it is typed in. */
public class ConsentDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String GIVEN = "GIVEN";
  static final String REFUSED = "REFUSED";

  private final ConsentPurpose purpose;
  private String answer = "";
  private LocalDate on;

  ConsentDraft(ConsentPurpose purpose) {
    this.purpose = purpose;
  }

  void show(ConsentEntry entry) {
    if (entry.purpose() == purpose) {
      answer = entry.given() ? GIVEN : REFUSED;
      on = entry.on();
    }
  }

  boolean isMeant() {
    return answer != null && !answer.isEmpty();
  }

  ConsentEntry entry() {
    return new ConsentEntry(purpose, GIVEN.equals(answer), on);
  }

  public ConsentPurpose getPurpose() {
    return purpose;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
