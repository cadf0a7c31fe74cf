package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A kind of stakeholder that the organization treats alike (mission R6). */
@Entity
@Table(schema = "stakeholder", name = "stakeholder_group")
class StakeholderGroup {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder_group")
  @SequenceGenerator(
      name = "stakeholder_group",
      schema = "stakeholder",
      sequenceName = "stakeholder_group_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "english_name", nullable = false)
  private String englishName;

  @Column(name = "chinese_name", nullable = false)
  private String chineseName;

  @Basic(optional = false)
  private boolean internal;

  @Basic(optional = false)
  private boolean service;

  @Basic(optional = false)
  private boolean retired;

  @Basic(optional = false)
  private int position;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected StakeholderGroup() {}

  /**
   * @param position where it stands in lists; lower comes first
   */
  StakeholderGroup(GroupEntry entry, int position, Stamp stamp) {
    this.position = position;
    describe(entry, stamp);
  }

  /** A retired group keeps its members and takes no new ones. */
  final void describe(GroupEntry typed, Stamp stamp) {
    GroupEntry entry = typed.checked();
    this.englishName = entry.englishName();
    this.chineseName = entry.chineseName();
    this.internal = entry.internal();
    this.service = entry.service();
    this.retired = entry.retired();
    this.changedAt = stamp.at();
    this.changedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  int position() {
    return position;
  }

  boolean isRetired() {
    return retired;
  }

  GroupEntry entry() {
    return new GroupEntry(englishName, chineseName, internal, service, retired);
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
