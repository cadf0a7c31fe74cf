package org.rapport.stakeholder.confirmations;

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

/** A wider audience has looked at what stood on a day (mission R12, J19); never changed. */
@Entity
@Table(schema = "stakeholder", name = "confirmation")
class Confirmation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confirmation")
  @SequenceGenerator(
      name = "confirmation",
      schema = "stakeholder",
      sequenceName = "confirmation_seq",
      allocationSize = 50)
  private Long id;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private Subject subject;

  @Column(name = "confirmed_on", nullable = false)
  private LocalDate confirmedOn;

  @Basic(optional = false)
  private String participants;

  @Basic(optional = false)
  private String said;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private Long recordedBy;

  protected Confirmation() {}

  Confirmation(Subject subject, ConfirmationEntry typed, Stamp stamp) {
    ConfirmationEntry entry = typed.checked(stamp.today());
    this.subject = subject;
    this.confirmedOn = entry.on();
    this.participants = entry.participants();
    this.said = entry.said();
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  ConfirmationEntry entry() {
    return new ConfirmationEntry(confirmedOn, participants, said);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Long recordedBy() {
    return recordedBy;
  }
}
