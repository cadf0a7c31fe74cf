package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.models.ModelChoice;
import org.rapport.stakeholder.models.RelationshipModels;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Relationships of made-up stakeholders in every phase and step. */
@ApplicationScoped
@Transactional
class MadeUpCourses implements CourseDemonstration {

  private static final Set<Long> PARTNERS = Set.of(14L);

  private final Relationships relationships;
  private final ReadStakeholder stakeholders;
  private final RelationshipModels models;
  private final MadeUpPapers papers;
  private final MadeUpAmendments amendments;
  private final MadeUpTimeline timeline;
  private final Event<MadeUpRelationship> made;

  @Inject
  MadeUpCourses(
      Relationships relationships,
      ReadStakeholder stakeholders,
      RelationshipModels models,
      MadeUpPapers papers,
      MadeUpAmendments amendments,
      MadeUpTimeline timeline,
      Event<MadeUpRelationship> made) {
    this.relationships = relationships;
    this.stakeholders = stakeholders;
    this.models = models;
    this.papers = papers;
    this.amendments = amendments;
    this.timeline = timeline;
    this.made = made;
  }

  protected MadeUpCourses() {
    this(null, null, null, null, null, null, null);
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
      ModelChoice model = choose(choices, stakeholders.groups(ids.get(index)));
      StakeholderSummary stakeholder = stakeholders.summary(ids.get(index));
      boolean existing = stakeholder.status() == StakeholderStatus.EXISTING;
      boolean hadOne = !existing && (index % 6 == 0 || index % 12 == 4);
      if (!hadOne || past.days() > MadeUpEndings.DAYS_OF_A_FORMER_ONE) {
        Relationship course =
            new Relationship(ids.get(index), model.journey(), model.versionId(), past.at(0));
        live(course, index, existing || hadOne, hadOne, past);
        relationships.keep(course);
        papers.attach(course, stakeholder.name(), index, past);
        if (existing) {
          amendments.amend(course, index, past);
        }
        if (hadOne) {
          endings.leave(course, index, past);
        } else if (existing && index % 11 == 7) {
          MadeUpEndings.breakOff(course, index, past);
        }
        relationships.keep(course);
        timeline.tell(course, past);
        made.fire(new MadeUpRelationship(index, RelationshipView.of(course, true), past.agent()));
      }
    }
  }

  /** Groups without a model of their own are led as partners are. */
  private static ModelChoice choose(List<ModelChoice> choices, Set<Long> groups) {
    return Stream.of(groups, PARTNERS)
        .flatMap(
            wanted ->
                choices.stream().filter(one -> one.groups().stream().anyMatch(wanted::contains)))
        .findFirst()
        .orElse(choices.get(0));
  }

  private void live(
      Relationship course, int index, boolean existing, boolean former, MadeUpPast past) {
    String language = index % 3 == 2 ? "en." : "zh.";
    if (!existing && index % 6 == 1) {
      return;
    }
    course.met(past.at(7).today(), past.at(7));
    MadeUpSteps.walk(course, MadeUpSteps.NEGOTIATING, past);
    if (!existing && index % 6 == 2) {
      return;
    }
    boolean agreeing = existing || index % 6 == 3;
    course.assess(
        new AssessmentEntry(
            MadeUpWords.of(language, "need", index), true, true, agreeing, agreeing, null),
        List.of(MadeUpWords.of(language, "goal", index)),
        past.at(MadeUpSteps.ASSESSED));
    if (!agreeing) {
      // some still think about what the assessment says
      if (index % 12 != 5) {
        MadeUpEndings.apart(course, language, index, past);
      }
      return;
    }
    course.goOn(past.at(18));
    if (!existing) {
      return;
    }
    MadeUpSteps.walk(course, MadeUpSteps.AGREED, past);
    course.formalize(MadeUpAgreements.entry(language, index, past), past.at(MadeUpSteps.FORMAL));
    int until = former ? MadeUpEndings.DAYS_OF_A_FORMER_ONE : past.days();
    MadeUpAgreements.plan(course, language, index, until, past);
    if (index % 3 == 0) {
      course.workAs(
          WorkingMode.COLLABORATION, List.of(MadeUpWords.of(language, "goal", index)), past.at(27));
    }
    MadeUpSteps.walk(course, MadeUpSteps.AGREED + index / 2 % 5, past);
  }
}
