package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.rapport.stakeholder.StakeholderStatus;

/** A line of the history of a stakeholder's status (mission R1). */
@Embeddable
class StatusChange {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private StakeholderStatus status;

  @Column(name = "on_day", nullable = false)
  private LocalDate on;

  @Basic(optional = false)
  private String reason;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected StatusChange() {}

  StatusChange(StatusEntry entry, Stamp stamp) {
    this.status = entry.status();
    this.on = entry.on();
    this.reason = entry.reason();
    this.changedAt = stamp.at();
    this.changedBy = stamp.by();
  }

  StakeholderStatus status() {
    return status;
  }

  LocalDate on() {
    return on;
  }

  String reason() {
    return reason;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatusChange that
        && status == that.status
        && on.equals(that.on)
        && reason.equals(that.reason)
        && changedAt.equals(that.changedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, on, changedAt);
  }
}
