package org.rapport.stakeholder.journey;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.rapport.kernel.Refusal;
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
class Relationship extends RelationshipTerms {

  protected Relationship() {}

  Relationship(long stakeholderId, JourneyKind kind, Long modelVersionId, Stamp stamp) {
    super(stakeholderId, kind, modelVersionId, stamp);
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
  void refer(String to, Boolean formally, Stamp stamp) {
    beforeFormal();
    Rule.require(to != null, "journey.refer.toWhom");
    Rule.require(formally != null, "journey.refer.formalOrNot");
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
    advance(step, stamp);
    touched(stamp);
  }

  ValueGoal plan(ValueGoalEntry entry, Stamp stamp) {
    open();
    Rule.require(plan().size() < Goals.MOST, "journey.value.tooMany", Goals.MOST);
    ValueGoal goal = new ValueGoal(this, entry.checked());
    plan.add(goal);
    touched(stamp);
    return goal;
  }

  void correct(long goalId, ValueGoalEntry entry, String reason, Stamp stamp) {
    open();
    planned(goalId).correct(entry, reason, stamp);
    touched(stamp);
  }

  void takeOut(long goalId, String reason, Stamp stamp) {
    open();
    planned(goalId).takeOut(reason, stamp);
    touched(stamp);
  }

  void read(long goalId, Integer reached, String note, Stamp stamp) {
    open();
    planned(goalId).read(new ValueReading(stamp.today(), reached, note));
    touched(stamp);
  }

  /** What is still missing before a step may be entered. */
  Set<Guard> openGuards(JourneyStep step, boolean agentNamed) {
    return Guard.of(step).stream()
        .filter(guard -> !guard.isFulfilled(this, agentNamed))
        .collect(toCollection(() -> EnumSet.noneOf(Guard.class)));
  }
}
