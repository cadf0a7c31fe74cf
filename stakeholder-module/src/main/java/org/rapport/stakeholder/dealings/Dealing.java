package org.rapport.stakeholder.dealings;

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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** A service that was bought, or something done together, with how it went (mission R11). */
@Entity
@Table(schema = "stakeholder", name = "dealing")
class Dealing {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dealing")
  @SequenceGenerator(
      name = "dealing",
      schema = "stakeholder",
      sequenceName = "dealing_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private DealingKind kind;

  @Basic(optional = false)
  private String what;

  @Column(name = "begun_on", nullable = false)
  private LocalDate begunOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  private BigDecimal amount;
  private String currency;

  @Enumerated(EnumType.STRING)
  private HowItWent went;

  private String experience;

  @Column(name = "known_by")
  private String knownBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Dealing() {}

  Dealing(long stakeholderId, DealingEntry entry, Stamp stamp) {
    this.stakeholderId = stakeholderId;
    correct(entry, stamp);
  }

  final void correct(DealingEntry typed, Stamp stamp) {
    DealingEntry entry = typed.checked(stamp.today());
    kind = entry.kind();
    what = entry.what();
    begunOn = entry.from();
    endedOn = entry.until();
    amount = entry.value();
    currency = entry.currency();
    went = entry.went();
    experience = entry.experience();
    knownBy = entry.knownBy();
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long stakeholderId() {
    return stakeholderId;
  }

  DealingEntry entry() {
    return new DealingEntry(
        kind, what, begunOn, endedOn, amount, currency, went, experience, knownBy);
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
