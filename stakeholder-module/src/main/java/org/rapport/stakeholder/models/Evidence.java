package org.rapport.stakeholder.models;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** An {@link EvidenceEntry} as it is kept, with who noted it. */
@Embeddable
class Evidence {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private CultureElement element;

  @Column(name = "on_day", nullable = false)
  private LocalDate day;

  @Basic(optional = false)
  private String observed;

  private String link;

  @Column(name = "noted_at", nullable = false)
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  protected Evidence() {}

  Evidence(EvidenceEntry typed, Stamp stamp) {
    EvidenceEntry entry = typed.checked(stamp.today());
    this.element = entry.element();
    this.day = entry.on();
    this.observed = entry.observed();
    this.link = entry.link();
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  EvidenceEntry entry() {
    return new EvidenceEntry(element, day, observed, link);
  }

  Instant notedAt() {
    return notedAt;
  }

  Long notedBy() {
    return notedBy;
  }
}
