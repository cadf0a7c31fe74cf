package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.Stamp;

/**
 * One course of working with a stakeholder, from getting to know each other to its end (mission
 * J3-J11, J17). Every gate is here: what may not be yet is refused with what is missing.
 */
@Entity
@Table(schema = "stakeholder", name = "relationship")
class Relationship {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "relationship")
  @SequenceGenerator(
      name = "relationship",
      schema = "stakeholder",
      sequenceName = "relationship_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private JourneyKind kind;

  @Column(name = "model_version_id")
  private Long modelVersionId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private RelationshipPhase phase = RelationshipPhase.GETTING_TO_KNOW;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private WorkingMode mode = WorkingMode.COOPERATION;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "shared_goal",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @Column(name = "goal")
  @OrderColumn(name = "position")
  private List<String> goals = new ArrayList<>();

  @Embedded private Acquaintance acquaintance;

  @Embedded private Agreement agreement;

  @Embedded private Ending ending;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "ending_help",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @Column(name = "help")
  @OrderColumn(name = "position")
  private List<String> helps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "ending_cause",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @Column(name = "cause")
  @Enumerated(EnumType.STRING)
  private Set<EndingCause> causes = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      schema = "stakeholder",
      name = "step_visit",
      joinColumns = @JoinColumn(name = "relationship_id"))
  @OrderBy("enteredAt")
  private List<StepVisit> visits = new ArrayList<>();

  @OneToMany(mappedBy = "relationship", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<ValueGoal> plan = new ArrayList<>();

  @Column(name = "begun_on", nullable = false)
  private LocalDate begunOn;

  @Column(name = "changed_on", nullable = false)
  private LocalDate changedOn;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Relationship() {}

  Relationship(long stakeholderId, JourneyKind kind, Long modelVersionId, Stamp stamp) {
    this.stakeholderId = stakeholderId;
    this.kind = kind;
    this.modelVersionId = modelVersionId;
    this.begunOn = stamp.today();
    arrive(JourneyStep.EXPLORE, stamp);
    touched(stamp);
  }

  /** A meeting was held and recorded (mission J6). */
  void met(LocalDate on, Stamp stamp) {
    open();
    known().met(on);
    touched(stamp);
  }

  /**
   * @throws Refusal where nobody has met them yet
   */
  void assess(AssessmentEntry entry, Collection<String> concreteGoals, Stamp stamp) {
    in(RelationshipPhase.GETTING_TO_KNOW);
    known().assess(entry, stamp.today());
    replaceGoals(Goals.checked(concreteGoals));
    touched(stamp);
  }

  /** Takes a shared view of the need and their willingness, both (mission J9). */
  void goOn(Stamp stamp) {
    in(RelationshipPhase.GETTING_TO_KNOW);
    known().goOn(stamp.today());
    phase = RelationshipPhase.GOING_ON;
    touched(stamp);
  }

  /** Hands them on to somebody who suits them better, formally or not (mission J9). */
  void refer(String to, boolean formally, Stamp stamp) {
    beforeFormal();
    Rule.require(to != null, "journey.refer.toWhom");
    known().decide(CourseDecision.REFER, stamp.today());
    over(Ending.referred(to, formally, stamp.today()), stamp);
  }

  /** Takes one of the four reasons and a help to find another opportunity (mission J9). */
  void end(EndReason reason, Collection<String> recordedHelps, String note, Stamp stamp) {
    beforeFormal();
    Rule.require(reason != null, "journey.end.noReason");
    helped(recordedHelps);
    known().decide(CourseDecision.END, stamp.today());
    over(Ending.because(reason, note, stamp.today()), stamp);
  }

  /** Takes the decision to go on and a goal (mission J10). */
  void formalize(AgreementEntry typed, Stamp stamp) {
    Rule.require(phase != RelationshipPhase.GETTING_TO_KNOW, "journey.formal.notDecided");
    in(RelationshipPhase.GOING_ON);
    AgreementEntry entry = typed.checked(stamp.today());
    Rule.require(entry.goal() != null, "journey.formal.noGoal");
    agreement = new Agreement(entry);
    phase = RelationshipPhase.FORMAL;
    touched(stamp);
  }

  /** Ends what was formal, with what broke it where it was broken (mission J17). */
  void endFormal(
      EndingKind how,
      Set<EndingCause> brokenBy,
      Collection<String> recordedHelps,
      String note,
      Stamp stamp) {
    in(RelationshipPhase.FORMAL);
    Rule.require(how != null, "journey.endFormal.noKind");
    Rule.require(how == EndingKind.GOAL_MET || !brokenBy.isEmpty(), "journey.endFormal.noCause");
    Rule.require(
        brokenBy.size() < 2 || !brokenBy.contains(EndingCause.UNKNOWN),
        "journey.endFormal.unknownAndKnown");
    if (how != EndingKind.GOAL_MET) {
      helped(recordedHelps);
    }
    causes.addAll(brokenBy);
    over(Ending.ofFormal(how, note, stamp.today()), stamp);
    if (kind.has(JourneyStep.DISCONNECT)) {
      arrive(JourneyStep.DISCONNECT, stamp);
    }
  }

  /**
   * Goes on to the next step of the journey, or back to one it was in before.
   *
   * @param agentNamed whether somebody represents us
   * @param skippable steps an approved deviation lets it leave out
   * @throws Refusal where a step is left out or a guard is open
   */
  void enter(JourneyStep step, boolean agentNamed, Set<JourneyStep> skippable, Stamp stamp) {
    open();
    journey().requireWay(step, skippable);
    openGuards(step, agentNamed)
        .forEach(
            guard -> {
              throw Refusal.because("stakeholder", "journey.guard." + guard);
            });
    arrive(step, stamp);
    touched(stamp);
  }

  /** What is still missing before a step may be entered. */
  Set<Guard> openGuards(JourneyStep step, boolean agentNamed) {
    Set<Guard> open = EnumSet.noneOf(Guard.class);
    Guard.of(step).stream().filter(guard -> !isFulfilled(guard, agentNamed)).forEach(open::add);
    return open;
  }

  private boolean isFulfilled(Guard guard, boolean agentNamed) {
    return switch (guard) {
      case AGENT_NAMED -> agentNamed;
      case MEETING_RECORDED -> acquaintance().hasMet();
      case DECIDED_TO_GO_ON -> acquaintance().goesOn();
      case AGREEMENT_MADE -> agreement != null;
      case VALUE_PLANNED -> !plan.isEmpty();
      case VALUE_TRACKED -> plan.stream().anyMatch(ValueGoal::isTracked);
      case ENDING_RECORDED -> phase == RelationshipPhase.ENDED;
    };
  }

  /** Collaboration takes goals both sides share (mission J3). */
  void workAs(WorkingMode chosen, Collection<String> shared, Stamp stamp) {
    open();
    List<String> named = Goals.checked(shared);
    Rule.require(
        chosen == WorkingMode.COOPERATION || !named.isEmpty(), "journey.mode.noSharedGoal");
    mode = chosen;
    replaceGoals(named);
    touched(stamp);
  }

  ValueGoal plan(ValueGoalEntry entry, Stamp stamp) {
    open();
    Rule.require(plan.size() < Goals.MOST, "journey.value.tooMany", Goals.MOST);
    ValueGoal goal = new ValueGoal(this, entry.checked());
    plan.add(goal);
    touched(stamp);
    return goal;
  }

  void read(long goalId, Integer reached, String note, Stamp stamp) {
    open();
    ValueGoal goal =
        plan.stream()
            .filter(planned -> planned.id() == goalId)
            .findFirst()
            .orElseThrow(NotFound::new);
    goal.read(new ValueReading(stamp.today(), reached, note));
    touched(stamp);
  }

  void follow(Long version, Stamp stamp) {
    open();
    modelVersionId = version;
    touched(stamp);
  }

  /** EclipseLink reads an embeddable without any value as null. */
  private Acquaintance known() {
    acquaintance = acquaintance();
    return acquaintance;
  }

  private void replaceGoals(List<String> named) {
    goals.clear();
    goals.addAll(named);
  }

  private void helped(Collection<String> recorded) {
    List<String> named = Goals.checked(recorded);
    Rule.require(!named.isEmpty(), "journey.end.noHelp");
    helps.addAll(named);
  }

  private void over(Ending how, Stamp stamp) {
    ending = how;
    phase = RelationshipPhase.ENDED;
    touched(stamp);
  }

  private void arrive(JourneyStep step, Stamp stamp) {
    visits.add(new StepVisit(step, stamp));
  }

  private void touched(Stamp stamp) {
    changedAt = stamp.at();
    changedOn = stamp.today();
    changedBy = stamp.by();
  }

  private void open() {
    Rule.require(phase != RelationshipPhase.ENDED, "journey.ended");
  }

  private void in(RelationshipPhase needed) {
    open();
    Rule.require(phase == needed, "journey.phase." + phase);
  }

  private void beforeFormal() {
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

  private Journey journey() {
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
