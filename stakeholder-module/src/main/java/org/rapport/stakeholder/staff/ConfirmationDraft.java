package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.confirmations.ConfirmationEntry;

/** What a wider audience said, while it is typed. */
public class ConfirmationDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate on;
  private String participants;
  private String said;

  ConfirmationDraft(LocalDate on) {
    this.on = on;
  }

  ConfirmationEntry entry() {
    return new ConfirmationEntry(on, participants, said);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getParticipants() {
    return participants;
  }

  public void setParticipants(String participants) {
    this.participants = participants;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }
}
