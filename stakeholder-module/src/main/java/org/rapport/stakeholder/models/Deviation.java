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
import java.util.Objects;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** A relationship's departure from its model, pending until somebody else decides (J2, I T3.4). */
@Entity
@Table(schema = "stakeholder", name = "deviation")
class Deviation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deviation")
  @SequenceGenerator(
      name = "deviation",
      schema = "stakeholder",
      sequenceName = "deviation_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "relationship_id", nullable = false)
  private long relationshipId;

  @Column(name = "edition_id", nullable = false)
  private long modelVersionId;

  @Enumerated(EnumType.STRING)
  private JourneyStep step;

  @Enumerated(EnumType.STRING)
  private Scale scale;

  @Basic(optional = false)
  private String what;

  @Basic(optional = false)
  private String why;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private DeviationState state;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "asked_by", nullable = false)
  private Long askedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  private String reason;

  protected Deviation() {}

  Deviation(long relationshipId, ModelVersion model, DeviationEntry typed, Stamp stamp) {
    DeviationEntry entry = typed.checked(model.journey());
    this.relationshipId = relationshipId;
    this.modelVersionId = model.id();
    this.step = entry.step();
    this.scale = entry.scale();
    this.what = entry.what();
    this.why = entry.why();
    this.state = DeviationState.PENDING;
    this.askedAt = stamp.at();
    this.askedBy = stamp.by();
  }

  /**
   * @param typed why, or under which conditions; may be empty
   */
  void approve(String typed, Stamp stamp) {
    decide(DeviationState.APPROVED, Text.optional(typed, "reason", 1000), stamp);
  }

  /**
   * @param typed why; whoever asked reads it
   */
  void decline(String typed, Stamp stamp) {
    refuseUnlessOpenTo(stamp);
    decide(DeviationState.DECLINED, Text.required(typed, "reason", 1000), stamp);
  }

  private void decide(DeviationState decision, String because, Stamp stamp) {
    refuseUnlessOpenTo(stamp);
    this.state = decision;
    this.reason = because;
    this.decidedAt = stamp.at();
    this.decidedBy = stamp.by();
  }

  private void refuseUnlessOpenTo(Stamp stamp) {
    if (state != DeviationState.PENDING) {
      throw Refusal.because("stakeholder", "models.deviation.decided." + state);
    }
    if (stamp.by() == null || Objects.equals(stamp.by(), askedBy)) {
      throw Refusal.because("stakeholder", "models.deviation.own");
    }
  }

  Long id() {
    return id;
  }

  long relationshipId() {
    return relationshipId;
  }

  long modelVersionId() {
    return modelVersionId;
  }

  DeviationEntry entry() {
    return new DeviationEntry(step, scale, what, why);
  }

  DeviationState state() {
    return state;
  }

  Instant askedAt() {
    return askedAt;
  }

  Long askedBy() {
    return askedBy;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  Long decidedBy() {
    return decidedBy;
  }

  String reason() {
    return reason;
  }
}
