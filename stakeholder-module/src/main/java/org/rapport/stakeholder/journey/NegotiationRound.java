package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** Where both sides stood on a point, on a day. */
@Embeddable
class NegotiationRound {

  @Basic(optional = false)
  private String theirs;

  @Basic(optional = false)
  private String ours;

  private String agreed;

  @Column(name = "held_on", nullable = false)
  private LocalDate heldOn;

  @Column(name = "noted_at", nullable = false)
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  protected NegotiationRound() {}

  NegotiationRound(RoundEntry entry, Stamp stamp) {
    this.theirs = entry.theirs();
    this.ours = entry.ours();
    this.agreed = entry.agreed();
    this.heldOn = entry.on();
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  RoundEntry entry() {
    return new RoundEntry(theirs, ours, agreed, heldOn);
  }

  LocalDate heldOn() {
    return heldOn;
  }

  Long notedBy() {
    return notedBy;
  }
}
