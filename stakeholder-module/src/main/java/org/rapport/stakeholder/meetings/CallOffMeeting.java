package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Calls off a meeting that falls through; it is nobody's to do from then on (mission J4). */
@ApplicationScoped
@Transactional
public class CallOffMeeting {

  private final MeetingWork work;
  private final ReadRelationship relationships;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;

  protected CallOffMeeting() {
    this(null, null, null, null);
  }

  @Inject
  CallOffMeeting(
      MeetingWork work,
      ReadRelationship relationships,
      StakeholderTimeline timeline,
      Stamps stamps) {
    this.work = work;
    this.relationships = relationships;
    this.timeline = timeline;
    this.stamps = stamps;
  }

  /**
   * @param reason stands on the timeline
   * @throws org.rapport.kernel.Refusal if it has been held or called off, its relationship has
   *     ended, or somebody changed it since
   */
  public void of(long id, long version, String reason) {
    Meeting meeting = work.checkedOut(id, version);
    Stamp stamp = stamps.now();
    meeting.callOff(reason, stamp);
    work.keep(meeting, "calledOff");
    timeline.tell(
        new TimelineEvent(
            relationships.with(meeting.relationshipId()).stakeholderId(),
            TimelineKind.MEETING,
            stamp.at(),
            Message.of("stakeholder", "timeline.meeting.calledOff"),
            meeting.calledOff().because(),
            "/staff/meetings/meeting?id=" + id));
  }
}
