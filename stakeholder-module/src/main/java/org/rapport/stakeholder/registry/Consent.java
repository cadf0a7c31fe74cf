package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** One answer of a contact; a later one for the same purpose replaces it, but it is kept. */
@Embeddable
class Consent {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private ConsentPurpose purpose;

  @Basic(optional = false)
  private boolean given;

  @Column(name = "on_day", nullable = false)
  private LocalDate on;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected Consent() {}

  Consent(ConsentEntry entry, Stamp stamp) {
    this.purpose = entry.purpose();
    this.given = entry.given();
    this.on = entry.on();
    this.recordedAt = stamp.at();
  }

  ConsentPurpose purpose() {
    return purpose;
  }

  ConsentEntry entry() {
    return new ConsentEntry(purpose, given, on);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Consent that
        && entry().equals(that.entry())
        && recordedAt.equals(that.recordedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(purpose, given, on, recordedAt);
  }
}
