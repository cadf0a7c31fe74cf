package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Whoever leads a meeting has it to do on its day, until it is recorded (mission J4). */
@ApplicationScoped
class PlannedMeetings {

  private static final String MODULE = "stakeholder";
  private static final String KIND = "meeting";

  private final Meetings meetings;
  private final ReadStakeholder stakeholders;
  private final WorkList work;

  @Inject
  PlannedMeetings(Meetings meetings, ReadStakeholder stakeholders, WorkList work) {
    this.meetings = meetings;
    this.stakeholders = stakeholders;
    this.work = work;
  }

  protected PlannedMeetings() {
    this(null, null, null);
  }

  /** Moves it to the day and the leader it has now; without a day it is nobody's. */
  void place(Meeting meeting, long stakeholderId) {
    PreparationEntry planned = meeting.preparation();
    if (!meeting.isAhead() || planned.plannedOn() == null) {
      work.close(MODULE, KIND, meeting.id());
      return;
    }
    work.open(
        WorkItem.of(
            planned.leader(),
            MODULE,
            KIND,
            meeting.id(),
            planned.plannedOn(),
            stakeholders.summary(stakeholderId).name(),
            "/staff/meetings/meeting?id=" + meeting.id()));
  }

  /** Nobody meets them any more. */
  void ended(@Observes RelationshipEnded event) {
    meetings
        .toBeHeld(event.relationshipId())
        .forEach(meeting -> work.close(MODULE, KIND, meeting.id()));
  }
}
