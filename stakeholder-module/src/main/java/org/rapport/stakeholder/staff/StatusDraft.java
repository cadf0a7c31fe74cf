package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.StatusEntry;

/** A status while it is typed in. */
public class StatusDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private StakeholderStatus status;
  private LocalDate on;
  private String reason;

  StatusDraft(StakeholderStatus status, LocalDate on) {
    this.status = status;
    this.on = on;
  }

  StatusEntry entry() {
    return new StatusEntry(status, on, reason);
  }

  public StakeholderStatus getStatus() {
    return status;
  }

  public void setStatus(StakeholderStatus status) {
    this.status = status;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
