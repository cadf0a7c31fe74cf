package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.Stamp;

/**
 * What is kept of a relationship, in the columns it has always had, and where it stands; the verbs
 * are {@link Relationship}'s.
 */
@MappedSuperclass
abstract class RelationshipFile {

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

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected RelationshipPhase phase = RelationshipPhase.GETTING_TO_KNOW;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected WorkingMode mode = WorkingMode.COOPERATION;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "shared_goal",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @Column(name = "goal")
  @OrderColumn(name = "position")
  protected List<String> goals = new ArrayList<>();

  @Embedded protected Acquaintance acquaintance;

  @Embedded protected Agreement agreement;

  @Column(name = "formal_on")
  protected LocalDate formalOn;

  @Embedded protected Ending ending;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "ending_help",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @Column(name = "help")
  @OrderColumn(name = "position")
  protected List<String> helps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "ending_cause",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @Column(name = "cause")
  @Enumerated(EnumType.STRING)
  protected Set<EndingCause> causes = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      schema = "stakeholder",
      name = "step_visit",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @OrderBy("enteredAt")
  protected List<StepVisit> visits = new ArrayList<>();

  @OneToMany(mappedBy = "relationship", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  protected List<ValueGoal> plan = new ArrayList<>();

  @Column(name = "begun_on", nullable = false)
  protected LocalDate begunOn;

  @Column(name = "changed_on", nullable = false)
  protected LocalDate changedOn;

  @Column(name = "changed_at", nullable = false)
  protected Instant changedAt;

  @Column(name = "changed_by")
  protected Long changedBy;

  protected RelationshipFile() {}

  protected RelationshipFile(
      long stakeholderId, JourneyKind kind, Long modelVersionId, Stamp stamp) {
    this.stakeholderId = stakeholderId;
    this.kind = kind;
    this.modelVersionId = modelVersionId;
    this.begunOn = stamp.today();
    arrive(JourneyStep.EXPLORE, stamp);
    touched(stamp);
  }

  /** EclipseLink reads an embeddable without any value as null. */
  protected final Acquaintance known() {
    acquaintance = acquaintance();
    return acquaintance;
  }

  protected final void replaceGoals(List<String> named) {
    goals.clear();
    goals.addAll(named);
  }

  protected final void arrive(JourneyStep step, Stamp stamp) {
    visits.add(new StepVisit(step, stamp));
  }

  protected final void touched(Stamp stamp) {
    changedAt = stamp.at();
    changedOn = stamp.today();
    changedBy = stamp.by();
  }

  protected final void open() {
    Rule.require(phase != RelationshipPhase.ENDED, "journey.ended");
  }

  protected final void in(RelationshipPhase needed) {
    open();
    Rule.require(phase == needed, "journey.phase." + phase);
  }

  protected final void beforeFormal() {
    open();
    Rule.require(phase != RelationshipPhase.FORMAL, "journey.phase.FORMAL");
  }

  /** Whether it is or was in a step. */
  boolean isOn(JourneyStep step) {
    return journey().wasIn(step);
  }

  /** Where it stands on its journey. */
  JourneyStep step() {
    return journey().step();
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

  RelationshipPhase phase() {
    return phase;
  }

  /** What is known by now; nothing where nothing was noted. */
  Acquaintance acquaintance() {
    return acquaintance == null ? new Acquaintance() : acquaintance;
  }

  Optional<Agreement> agreement() {
    return Optional.ofNullable(agreement);
  }

  Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }

  WorkingMode mode() {
    return mode;
  }

  List<String> goals() {
    return List.copyOf(goals);
  }

  List<String> helps() {
    return List.copyOf(helps);
  }

  Set<EndingCause> causes() {
    return Set.copyOf(causes);
  }

  List<StepVisit> visits() {
    return List.copyOf(visits);
  }

  List<ValueGoal> plan() {
    return List.copyOf(plan);
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
