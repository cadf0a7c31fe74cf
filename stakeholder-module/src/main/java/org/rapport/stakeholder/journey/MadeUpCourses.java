package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.ModelChoice;
import org.rapport.stakeholder.models.RelationshipModels;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;

/** Relationships of made-up stakeholders in every phase and step. */
@ApplicationScoped
@Transactional
class MadeUpCourses implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.courses-demonstration", Locale.ROOT);
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
    for (int index = 0; index < ids.size(); index++) {
      Past past =
          new Past(
              agents.get(index % agents.size()),
              clock,
              CourseDemonstration.daysAgo(index, ids.size()));
      ModelChoice model = choices.get(index % choices.size());
      boolean existing =
          stakeholders.summary(ids.get(index)).status() == StakeholderStatus.EXISTING;
      if (existing || index % 6 != 0) {
        Relationship course =
            new Relationship(ids.get(index), model.journey(), model.versionId(), past.at(0));
        live(course, index, existing, past);
        relationships.keep(course);
        course.visits().forEach(visit -> tell(course, visit));
      }
    }
  }

  private void live(Relationship course, int index, boolean existing, Past past) {
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
        new AssessmentEntry(word(language, "need", index), true, true, agreeing, agreeing, null),
        List.of(word(language, "goal", index)),
        past.at(14));
    if (!agreeing) {
      apart(course, language, index, past);
      return;
    }
    course.goOn(past.at(18));
    if (!existing) {
      return;
    }
    course.formalize(
        new AgreementEntry(
            index % 4 == 0 ? AgreementForm.ORAL : AgreementForm.WRITTEN,
            word(language, "goal", index),
            word(language, "constraint", index),
            null,
            null,
            past.at(25).today(),
            null),
        past.at(25));
    course.plan(
        new ValueGoalEntry(
            word(language, "value", index), word(language, "whom", index), null, null),
        past.at(26));
    if (index % 3 == 0) {
      course.workAs(WorkingMode.COLLABORATION, List.of(word(language, "goal", index)), past.at(27));
    }
    walk(course, 2 + index % 7, past);
    if (index % 11 == 7) {
      breakOff(course, language, index, past);
    }
  }

  private void tell(Relationship course, StepVisit visit) {
    timeline.tell(
        new TimelineEvent(
            course.stakeholderId(),
            TimelineKind.JOURNEY,
            visit.enteredAt(),
            Message.of("stakeholder", "timeline.relationship.entered"),
            null,
            "/staff/journey/view?id=" + course.id()));
  }

  private void apart(Relationship course, String language, int index, Past past) {
    if (index % 2 == 0) {
      course.refer(word(language, "referral", index), index % 4 == 0, past.at(20));
    } else {
      course.end(
          EndReason.values()[index % EndReason.values().length],
          List.of(word(language, "help", index)),
          null,
          past.at(20));
    }
  }

  private void breakOff(Relationship course, String language, int index, Past past) {
    EndingCause cause = EndingCause.values()[index % EndingCause.values().length];
    course.endFormal(
        EndingKind.UNWILLING,
        EnumSet.of(cause),
        List.of(word(language, "help", index)),
        null,
        past.at(past.days - 2));
  }

  /** As far as its guards let it. */
  private void walk(Relationship course, int steps, Past past) {
    List<JourneyStep> journey = course.kind().steps();
    for (int step = 1; step <= Math.min(steps, journey.size() - 1); step++) {
      JourneyStep next = journey.get(step);
      if (!course.isOn(next) && course.openGuards(next, true).isEmpty()) {
        course.enter(next, true, Set.of(), past.at(step * DAYS_A_STEP));
      }
    }
  }

  private static String word(String language, String kind, int index) {
    String[] words = WORDS.getString(language + kind).split("\\|");
    return words[index % words.length];
  }

  /** Moments of somebody's work in the past, never later than now. */
  private record Past(long agent, Clock clock, int days) {

    Stamp at(int daysLater) {
      int ago = Math.max(0, days - daysLater);
      Instant at = clock.instant().minus(Duration.ofDays(ago));
      return new Stamp(agent, at, LocalDate.ofInstant(at, clock.getZone()));
    }
  }
}
