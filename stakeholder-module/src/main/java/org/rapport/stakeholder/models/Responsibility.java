package org.rapport.stakeholder.models;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapport.stakeholder.registry.Stamp;

/** Who answers for one activity and what it takes: a line of the responsibility table (J18). */
@Entity
@Table(schema = "stakeholder", name = "responsibility")
class Responsibility {

  @Id
  @Enumerated(EnumType.STRING)
  private PracticeActivity activity;

  @Version private long version;

  /** Names with commas between them. */
  @Basic(optional = false)
  private String roles;

  @Basic(optional = false)
  private String competences;

  @Column(name = "english_skills", nullable = false)
  private String englishSkills;

  @Column(name = "chinese_skills", nullable = false)
  private String chineseSkills;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Responsibility() {}

  Responsibility(PracticeActivity activity, ResponsibilityEntry entry, Stamp stamp) {
    this.activity = activity;
    describe(entry, stamp);
  }

  final void describe(ResponsibilityEntry typed, Stamp stamp) {
    ResponsibilityEntry entry = typed.checked();
    this.roles = entry.roles().stream().map(Enum::name).collect(joining(","));
    this.competences = entry.competences();
    this.englishSkills = entry.skills().english();
    this.chineseSkills = entry.skills().chinese();
    this.changedAt = stamp.at();
    this.changedBy = stamp.by();
  }

  PracticeActivity activity() {
    return activity;
  }

  long version() {
    return version;
  }

  ResponsibilityEntry entry() {
    TreeSet<PracticeRole> answering =
        Stream.of(roles.split(",")).map(PracticeRole::valueOf).collect(toCollection(TreeSet::new));
    return new ResponsibilityEntry(answering, competences, new Words(englishSkills, chineseSkills));
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
