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
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.Stamp;

/** A text that holds from a day on until another follows it or it ends (mission J19, J20). */
@Entity
@Table(schema = "stakeholder", name = "policy")
class Policy {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy")
  @SequenceGenerator(
      name = "policy",
      schema = "stakeholder",
      sequenceName = "policy_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private PolicyKind kind;

  @Basic(optional = false)
  private String title;

  @Basic(optional = false)
  private String text;

  @Column(name = "in_force_from", nullable = false)
  private LocalDate begins;

  @Column(name = "in_force_to")
  private LocalDate ends;

  @Column(name = "review_due")
  private LocalDate reviewDue;

  @Column(name = "follows_id")
  private Long followsId;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Policy() {}

  Policy(PolicyEntry typed, Stamp stamp) {
    say(typed.checked(), stamp);
  }

  /**
   * Corrects it. Once it has come into force its words stay, and only its end and its review move.
   *
   * @throws Refusal if its words would change although it is, or was, in force
   */
  void correct(PolicyEntry typed, Stamp stamp) {
    PolicyEntry entry = typed.checked();
    if (!begins.isAfter(stamp.today()) && !entry().saysTheSame(entry)) {
      throw Refusal.because("stakeholder", "models.policy.inForce", begins);
    }
    say(entry, stamp);
  }

  /**
   * Writes the text that takes its place; this one ends the day before.
   *
   * @throws Refusal if the new one would begin no later than this one
   */
  Policy follow(PolicyEntry typed, Stamp stamp) {
    PolicyEntry entry = typed.checked();
    if (!entry.from().isAfter(begins)) {
      throw Refusal.because("stakeholder", "models.policy.notLater", begins);
    }
    Policy next = new Policy(entry, stamp);
    next.followsId = id;
    LocalDate last = entry.from().minusDays(1);
    if (ends == null || ends.isAfter(last)) {
      this.ends = last;
    }
    touched(stamp);
    return next;
  }

  private void say(PolicyEntry entry, Stamp stamp) {
    this.kind = entry.kind();
    this.title = entry.title();
    this.text = entry.text();
    this.begins = entry.from();
    this.ends = entry.to();
    this.reviewDue = entry.reviewDue();
    touched(stamp);
  }

  private void touched(Stamp stamp) {
    this.changedAt = stamp.at();
    this.changedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  PolicyEntry entry() {
    return new PolicyEntry(kind, title, text, begins, ends, reviewDue);
  }

  Long followsId() {
    return followsId;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
