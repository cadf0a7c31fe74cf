package org.rapport.stakeholder.models;

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
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** Something outside the house that shapes how it deals with others (mission J19). */
@Entity
@Table(schema = "stakeholder", name = "outside_factor")
class OutsideFactor {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outside_factor")
  @SequenceGenerator(
      name = "outside_factor",
      schema = "stakeholder",
      sequenceName = "outside_factor_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private FactorKind kind;

  @Basic(optional = false)
  private String what;

  @Basic(optional = false)
  private String effect;

  private String evidence;

  @Basic(optional = false)
  private LocalDate since;

  private LocalDate until;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected OutsideFactor() {}

  OutsideFactor(FactorEntry entry, Stamp stamp) {
    describe(entry, stamp);
  }

  final void describe(FactorEntry typed, Stamp stamp) {
    FactorEntry entry = typed.checked(stamp.today());
    kind = entry.kind();
    what = entry.what();
    effect = entry.effect();
    evidence = entry.evidence();
    since = entry.since();
    until = entry.until();
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  FactorEntry entry() {
    return new FactorEntry(kind, what, effect, evidence, since, until);
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
