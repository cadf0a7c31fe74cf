package org.rapport.stakeholder.journey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.registry.Stamp;

/**
 * On which terms both sides work together: the agreement, the goals, the model and the value plan
 * (mission J3, J10, J11).
 */
@MappedSuperclass
abstract class RelationshipTerms extends RelationshipFile {

  /** Null while the agreement says what it said at first. */
  @Column(name = "agreement_amended_on")
  private LocalDate amendedOn;

  @OneToMany(mappedBy = "relationship", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  protected List<ValueGoal> plan = new ArrayList<>();

  protected RelationshipTerms() {}

  protected RelationshipTerms(
      long stakeholderId, JourneyKind kind, Long modelVersionId, Stamp stamp) {
    super(stakeholderId, kind, modelVersionId, stamp);
  }

  /** Takes the decision to go on and a goal (mission J10). */
  void formalize(AgreementEntry typed, Stamp stamp) {
    Rule.require(phase != RelationshipPhase.GETTING_TO_KNOW, "journey.formal.notDecided");
    in(RelationshipPhase.GOING_ON);
    AgreementEntry entry = typed.checked(stamp.today());
    Rule.require(entry.goal() != null, "journey.formal.noGoal");
    agreement = new Agreement(entry);
    formalOn = stamp.today();
    phase = RelationshipPhase.FORMAL;
    touched(stamp);
  }

  /**
   * Corrects, changes, extends or renews what was agreed on.
   *
   * @return what it said before, and why it does no longer
   */
  Amendment amend(AmendmentEntry typed, Stamp stamp) {
    in(RelationshipPhase.FORMAL);
    AgreementEntry before = agreement.entry();
    AmendmentEntry entry = typed.checked(before, stamp.today());
    Rule.require(entry.terms().goal() != null, "journey.formal.noGoal");
    Rule.require(amendedOn == null || !entry.on().isBefore(amendedOn), "journey.amend.beforeLast");
    entry.kind().require(before, entry.terms());
    agreement = new Agreement(entry.terms());
    amendedOn = entry.on();
    touched(stamp);
    return new Amendment(id, new Agreement(before), entry, stamp);
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

  void follow(Long version, Stamp stamp) {
    open();
    modelVersionId = version;
    touched(stamp);
  }

  protected final ValueGoal planned(long goalId) {
    return plan().stream()
        .filter(goal -> goal.id() == goalId)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What is to be gained, in the order it was planned. */
  List<ValueGoal> plan() {
    return plan.stream().filter(ValueGoal::isPlanned).toList();
  }

  /** What was planned once. */
  List<ValueGoal> takenOut() {
    return plan.stream().filter(goal -> !goal.isPlanned()).toList();
  }
}
