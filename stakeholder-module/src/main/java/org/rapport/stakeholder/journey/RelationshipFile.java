package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.registry.Stamp;

/** What both sides agreed on and how far it came; the verbs are {@link Relationship}'s. */
@MappedSuperclass
abstract class RelationshipFile extends RelationshipRecord {

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

  protected RelationshipFile() {}

  protected RelationshipFile(
      long stakeholderId, JourneyKind kind, Long modelVersionId, Stamp stamp) {
    super(stakeholderId, kind, modelVersionId, stamp);
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

  protected final void helped(Collection<String> recorded) {
    List<String> named = Goals.checked(recorded);
    Rule.require(!named.isEmpty(), "journey.end.noHelp");
    helps.addAll(named);
  }

  protected final void over(Ending how, Stamp stamp) {
    ending = how;
    phase = RelationshipPhase.ENDED;
    touched(stamp);
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
}
