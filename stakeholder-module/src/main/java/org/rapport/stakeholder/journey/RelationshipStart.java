package org.rapport.stakeholder.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rapport.stakeholder.registry.Stamp;

/** With whom and by which model a relationship begins is confirmed by a manager (I T3.4). */
@Entity
@Table(schema = "stakeholder", name = "relationship_start")
class RelationshipStart {

  @Id
  @Column(name = "relationship_id")
  private long relationshipId;

  @Version private long version;

  @Column(name = "asked_by", nullable = false)
  private long askedBy;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected RelationshipStart() {}

  RelationshipStart(long relationshipId, long askedBy, Instant askedAt) {
    this.relationshipId = relationshipId;
    this.askedBy = askedBy;
    this.askedAt = askedAt;
  }

  /** What a manager chooses needs nobody else. */
  void chosenByManager() {
    confirmedBy = askedBy;
    confirmedAt = askedAt;
  }

  void confirm(Stamp stamp) {
    Rule.require(isPending(), "journey.start.already");
    Rule.require(askedBy != stamp.by(), "journey.start.own");
    confirmedBy = stamp.by();
    confirmedAt = stamp.at();
  }

  boolean isPending() {
    return confirmedBy == null;
  }

  long relationshipId() {
    return relationshipId;
  }

  long askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }

  Long confirmedBy() {
    return confirmedBy;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }
}
