package org.rapport.feedback.relations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That one case has to do with another. */
@Entity
@Table(schema = "feedback", name = "case_relations")
class Relation {

  @Id private long id;

  @Column(name = "from_case")
  private long fromCase;

  @Column(name = "to_case")
  private long toCase;

  @Enumerated(EnumType.STRING)
  private RelationKind kind;

  @Column(name = "related_at")
  private Instant relatedAt;

  @Column(name = "related_by")
  private long relatedBy;

  protected Relation() {}

  Relation(long id, long fromCase, long toCase, RelationKind kind, Instant at, long by) {
    this.id = id;
    this.fromCase = fromCase;
    this.toCase = toCase;
    this.kind = kind;
    this.relatedAt = at;
    this.relatedBy = by;
  }
}
