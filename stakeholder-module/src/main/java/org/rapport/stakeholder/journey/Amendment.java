package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** What an agreement said until it was changed, and why it was (mission J10). */
@Entity
@Table(schema = "stakeholder", name = "agreement_amendment")
class Amendment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_amendment")
  @SequenceGenerator(
      name = "agreement_amendment",
      schema = "stakeholder",
      sequenceName = "agreement_amendment_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "relationship_id", nullable = false)
  private Long relationshipId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private AmendmentKind kind;

  @Basic(optional = false)
  private String reason;

  @Embedded private Agreement before;

  @Column(name = "changed_on", nullable = false)
  private LocalDate changedOn;

  @Column(name = "noted_at", nullable = false)
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  protected Amendment() {}

  Amendment(Long relationshipId, Agreement before, AmendmentEntry entry, Stamp stamp) {
    this.relationshipId = relationshipId;
    this.kind = entry.kind();
    this.reason = entry.reason();
    this.before = before;
    this.changedOn = entry.on();
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  AmendmentKind kind() {
    return kind;
  }

  AgreementEntry before() {
    return before.entry();
  }

  AmendmentView view(String by) {
    return new AmendmentView(id, kind, reason, changedOn, by, before());
  }

  Long notedBy() {
    return notedBy;
  }
}
