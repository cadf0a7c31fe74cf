package org.rapport.stakeholder.map;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** A wider audience has looked at the map of a day (mission R12); never changed. */
@Entity
@Table(schema = "stakeholder", name = "map_confirmation")
class Confirmation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "map_confirmation")
  @SequenceGenerator(
      name = "map_confirmation",
      schema = "stakeholder",
      sequenceName = "map_confirmation_seq",
      allocationSize = 50)
  private Long id;

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

  Confirmation(ConfirmationEntry typed, Stamp stamp) {
    ConfirmationEntry entry = typed.checked(stamp.today());
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
