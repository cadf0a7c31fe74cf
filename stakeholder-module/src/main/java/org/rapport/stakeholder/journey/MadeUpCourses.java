package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.ModelChoice;
import org.rapport.stakeholder.models.RelationshipModels;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Relationships of made-up stakeholders in every phase and step. */
@ApplicationScoped
@Transactional
class MadeUpCourses implements CourseDemonstration {

  private static final int DAYS_A_STEP = 21;

  private final Relationships relationships;
  private final ReadStakeholder stakeholders;
  private final RelationshipModels models;
  private final StakeholderTimeline timeline;

  @Inject
  MadeUpCourses(
      Relationships relationships,
      ReadStakeholder stakeholders,
      RelationshipModels models,
      StakeholderTimeline timeline) {
    this.timeline = timeline;
    this.relationships = relationships;
    this.stakeholders = stakeholders;
    this.models = models;
  }

  protected MadeUpCourses() {
    this(null, null, null, null);
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    List<ModelChoice> choices = models.thatMayBeFollowed(List.of());
    MadeUpEndings endings = new MadeUpEndings();
    for (int index = 0; index < ids.size(); index++) {
      MadeUpPast past =
          new MadeUpPast(
              agents.get(index % agents.size()),
              clock,
              CourseDemonstration.daysAgo(index, ids.size()));
      ModelChoice model = choices.get(index % choices.size());
      boolean existing =
          stakeholders.summary(ids.get(index)).status() == StakeholderStatus.EXISTING;
      boolean hadOne = !existing && (index % 6 == 0 || index % 12 == 4);
      if (!hadOne || past.days() > MadeUpEndings.DAYS_OF_A_FORMER_ONE) {
        Relationship course =
            new Relationship(ids.get(index), model.journey(), model.versionId(), past.at(0));
        live(course, index, existing || hadOne, past);
        if (hadOne) {
          endings.leave(course, index, past);
        } else if (existing && index % 11 == 7) {
          MadeUpEndings.breakOff(course, index, past);
        }
        relationships.keep(course);
        course.visits().forEach(visit -> tell(course, visit));
      }
    }
  }

  private void live(Relationship course, int index, boolean existing, MadeUpPast past) {
    String language = index % 3 == 2 ? "en." : "zh.";
    if (!existing && index % 6 == 1) {
      return;
    }
    course.met(past.at(7).today(), past.at(7));
    walk(course, 3, past);
    if (!existing && index % 6 == 2) {
      return;
    }
    boolean agreeing = existing || index % 6 == 3;
    course.assess(
        new AssessmentEntry(
            MadeUpWords.of(language, "need", index), true, true, agreeing, agreeing, null),
        List.of(MadeUpWords.of(language, "goal", index)),
        past.at(14));
    if (!agreeing) {
      MadeUpEndings.apart(course, language, index, past);
      return;
    }
    course.goOn(past.at(18));
    if (!existing) {
      return;
    }
    course.formalize(
        new AgreementEntry(
            index % 4 == 0 ? AgreementForm.ORAL : AgreementForm.WRITTEN,
            MadeUpWords.of(language, "goal", index),
            MadeUpWords.of(language, "constraint", index),
            null,
            null,
            past.at(25).today(),
            null),
        past.at(25));
    course.plan(
        new ValueGoalEntry(
            MadeUpWords.of(language, "value", index),
            MadeUpWords.of(language, "whom", index),
            null,
            null),
        past.at(26));
    if (index % 3 == 0) {
      course.workAs(
          WorkingMode.COLLABORATION, List.of(MadeUpWords.of(language, "goal", index)), past.at(27));
    }
    walk(course, 2 + index % 6, past);
  }

  private void tell(Relationship course, StepVisit visit) {
    timeline.tell(
        new TimelineEvent(
            course.stakeholderId(),
            TimelineKind.JOURNEY,
            visit.enteredAt(),
            Message.of("stakeholder", "timeline.relationship.entered." + visit.step()),
            null,
            "/staff/journey/view?id=" + course.id()));
  }

  /** As far as its guards let it. */
  private void walk(Relationship course, int steps, MadeUpPast past) {
    List<JourneyStep> journey = course.kind().steps();
    for (int step = 1; step <= Math.min(steps, journey.size() - 1); step++) {
      JourneyStep next = journey.get(step);
      if (!course.isOn(next) && course.openGuards(next, true).isEmpty()) {
        course.enter(next, true, Set.of(), past.at(step * DAYS_A_STEP));
      }
    }
  }
}
