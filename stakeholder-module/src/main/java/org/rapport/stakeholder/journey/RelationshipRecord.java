package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.Stamp;

/** Whose relationship it is, on which journey, and who changed it last. */
@MappedSuperclass
abstract class RelationshipRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "relationship")
  @SequenceGenerator(
      name = "relationship",
      schema = "stakeholder",
      sequenceName = "relationship_seq",
      allocationSize = 50)
  protected Long id;

  @Version protected long version;

  @Column(name = "stakeholder_id", nullable = false)
  protected long stakeholderId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected JourneyKind kind;

  @Column(name = "model_version_id")
  protected Long modelVersionId;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      schema = "stakeholder",
      name = "step_visit",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @OrderBy("enteredAt")
  protected List<StepVisit> visits = new ArrayList<>();

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected JourneyStep step;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected JourneyStep furthest;

  @Column(name = "begun_on", nullable = false)
  protected LocalDate begunOn;

  @Column(name = "changed_on", nullable = false)
  protected LocalDate changedOn;

  @Column(name = "changed_at", nullable = false)
  protected Instant changedAt;

  @Column(name = "changed_by")
  protected Long changedBy;

  protected RelationshipRecord() {}

  protected RelationshipRecord(
      long stakeholderId, JourneyKind kind, Long modelVersionId, Stamp stamp) {
    this.stakeholderId = stakeholderId;
    this.kind = kind;
    this.modelVersionId = modelVersionId;
    this.begunOn = stamp.today();
    advance(JourneyStep.EXPLORE, stamp);
    touched(stamp);
  }

  protected final void arrive(JourneyStep there, Stamp stamp) {
    visits.add(new StepVisit(there, stamp));
    step = there;
  }

  /** Arrives by having gone all the way there. */
  protected final void advance(JourneyStep there, Stamp stamp) {
    arrive(there, stamp);
    if (furthest == null || kind.steps().indexOf(there) > kind.steps().indexOf(furthest)) {
      furthest = there;
    }
  }

  protected final void touched(Stamp stamp) {
    changedAt = stamp.at();
    changedOn = stamp.today();
    changedBy = stamp.by();
  }

  /** Whether it is or was in a step. */
  boolean isOn(JourneyStep step) {
    return journey().wasIn(step);
  }

  /** Where it stands on its journey. */
  JourneyStep step() {
    return step;
  }

  protected final Journey journey() {
    return new Journey(kind, visits);
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

  JourneyKind kind() {
    return kind;
  }

  Long modelVersionId() {
    return modelVersionId;
  }

  List<StepVisit> visits() {
    return List.copyOf(visits);
  }

  LocalDate begunOn() {
    return begunOn;
  }

  LocalDate changedOn() {
    return changedOn;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
