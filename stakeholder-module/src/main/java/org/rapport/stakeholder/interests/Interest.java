package org.rapport.stakeholder.interests;

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
import java.util.Locale;
import org.rapport.stakeholder.registry.Stamp;

/** What a stakeholder wants of a service or matter (mission R12). */
@Entity
@Table(schema = "stakeholder", name = "interest")
class Interest {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interest")
  @SequenceGenerator(
      name = "interest",
      schema = "stakeholder",
      sequenceName = "interest_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  private String matter;

  @Column(name = "matter_key", nullable = false)
  private String matterKey;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private Side side;

  @Basic(optional = false)
  private String wants;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private Strength strength;

  @Column(name = "noted_on", nullable = false)
  private LocalDate notedOn;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Interest() {}

  Interest(long stakeholderId, InterestEntry entry, Stamp stamp) {
    this.stakeholderId = stakeholderId;
    correct(entry, stamp);
  }

  final void correct(InterestEntry typed, Stamp stamp) {
    InterestEntry entry = typed.checked(stamp.today());
    matter = entry.matter();
    matterKey = key(entry.matter());
    side = entry.side();
    wants = entry.wants();
    strength = entry.strength();
    notedOn = entry.on();
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  /** One matter is the same in capitals and with more blanks. */
  static String key(String matter) {
    return matter.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
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

  String matterKey() {
    return matterKey;
  }

  InterestEntry entry() {
    return new InterestEntry(matter, side, wants, strength, notedOn);
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
