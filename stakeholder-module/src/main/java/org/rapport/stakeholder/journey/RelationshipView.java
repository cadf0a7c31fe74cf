package org.rapport.stakeholder.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;

/**
 * A relationship as staff see it.
 *
 * @param version to be given back with a change
 * @param modelVersionId the model it follows, null where none is chosen
 * @param steps of its journey, in order
 * @param metOn the first recorded meeting, null before
 * @param assessment null before it is made
 * @param decision null before it is taken
 * @param agreement null before it is formal
 * @param ending null while it goes on
 * @param takenOut what was planned once
 */
public record RelationshipView(
    long id,
    long version,
    long stakeholderId,
    JourneyKind kind,
    Long modelVersionId,
    RelationshipPhase phase,
    WorkingMode mode,
    List<String> goals,
    List<StepView> steps,
    LocalDate begunOn,
    LocalDate metOn,
    AssessmentEntry assessment,
    CourseDecision decision,
    LocalDate decidedOn,
    AgreementEntry agreement,
    EndingView ending,
    List<String> helps,
    Set<EndingCause> causes,
    List<ValueView> plan,
    List<ValueView> takenOut) {

  /**
   * A step on the map of the journey.
   *
   * @param here whether the relationship is in it now
   * @param enteredAt when it was entered last, null where it never was
   * @param open what is still missing before it may be entered
   */
  public record StepView(JourneyStep step, boolean here, Instant enteredAt, Set<Guard> open) {}

  static RelationshipView of(Relationship it, boolean agentNamed) {
    Acquaintance known = it.acquaintance();
    return new RelationshipView(
        it.id(),
        it.version(),
        it.stakeholderId(),
        it.kind(),
        it.modelVersionId(),
        it.phase(),
        it.mode(),
        it.goals(),
        it.kind().steps().stream().map(step -> step(it, step, agentNamed)).toList(),
        it.begunOn(),
        known.metOn(),
        known.assessment().map(Assessment::entry).orElse(null),
        known.decision(),
        known.decidedOn(),
        it.agreement().map(Agreement::entry).orElse(null),
        it.ending().map(Ending::view).orElse(null),
        it.helps(),
        it.causes(),
        it.plan().stream().map(ValueView::of).toList(),
        it.takenOut().stream().map(ValueView::of).toList());
  }

  private static StepView step(Relationship it, JourneyStep step, boolean agentNamed) {
    Instant entered =
        it.visits().stream()
            .filter(visit -> visit.step() == step)
            .map(StepVisit::enteredAt)
            .reduce((earlier, later) -> later)
            .orElse(null);
    boolean here = it.step() == step && it.phase() != RelationshipPhase.ENDED;
    return new StepView(step, here, entered, it.openGuards(step, agentNamed));
  }
}
