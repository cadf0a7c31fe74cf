package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;

/** Tells on timelines what made-up relationships went through. */
@ApplicationScoped
class MadeUpTimeline {

  private final StakeholderTimeline timeline;

  @Inject
  MadeUpTimeline(StakeholderTimeline timeline) {
    this.timeline = timeline;
  }

  protected MadeUpTimeline() {
    this(null);
  }

  /** All but its changes of an agreement, which tell themselves. */
  void tell(Relationship course, MadeUpPast past) {
    course.visits().forEach(visit -> tell(course, "entered." + visit.step(), visit.enteredAt()));
    Acquaintance known = course.acquaintance();
    if (known.assessment().isPresent()) {
      tell(course, "assessed", past.at(MadeUpSteps.ASSESSED).at());
    }
    if (known.decision() != null) {
      tell(course, told(known.decision()), noon(known.decidedOn(), past));
    }
    if (course.agreement().isPresent()) {
      tell(course, "formalized", past.at(MadeUpSteps.FORMAL).at());
      course.ending().ifPresent(end -> tell(course, "endedFormally", noon(end.view().on(), past)));
    }
  }

  void tell(Relationship course, String happened, Instant at) {
    timeline.tell(
        new TimelineEvent(
            course.stakeholderId(),
            TimelineKind.JOURNEY,
            at,
            Message.of("stakeholder", "timeline.relationship." + happened),
            null,
            "/staff/journey/view?id=" + course.id()));
  }

  private static String told(CourseDecision decision) {
    return switch (decision) {
      case GO_ON -> "goesOn";
      case REFER -> "referred";
      case END -> "ended";
    };
  }

  /** Of a day only the day is known; of today, no moment that is still to come. */
  private static Instant noon(LocalDate day, MadeUpPast past) {
    Instant noon = day.atTime(12, 0).atZone(past.clock().getZone()).toInstant();
    Instant now = past.clock().instant();
    return noon.isAfter(now) ? now : noon;
  }
}
