package org.rapport.stakeholder.models;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rapport.stakeholder.registry.Stamp;

/** What the roles are called towards one stakeholder group: titles are free to choose (J18). */
@Entity
@Table(schema = "stakeholder", name = "group_titles")
class GroupTitles {

  @Id
  @Column(name = "group_id")
  private long groupId;

  @Version private long version;

  @Column(name = "english_manager")
  private String englishManager;

  @Column(name = "chinese_manager")
  private String chineseManager;

  @Column(name = "english_agent")
  private String englishAgent;

  @Column(name = "chinese_agent")
  private String chineseAgent;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected GroupTitles() {}

  GroupTitles(long groupId, TitlesEntry entry, Stamp stamp) {
    this.groupId = groupId;
    describe(entry, stamp);
  }

  final void describe(TitlesEntry typed, Stamp stamp) {
    TitlesEntry entry = typed.checked();
    this.englishManager = entry.manager().english();
    this.chineseManager = entry.manager().chinese();
    this.englishAgent = entry.agent().english();
    this.chineseAgent = entry.agent().chinese();
    this.changedAt = stamp.at();
    this.changedBy = stamp.by();
  }

  long groupId() {
    return groupId;
  }

  long version() {
    return version;
  }

  TitlesEntry entry() {
    return new TitlesEntry(
        new Words(englishManager, chineseManager), new Words(englishAgent, chineseAgent));
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
