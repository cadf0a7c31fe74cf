package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.rapport.kernel.Message;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.WalkJourney;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Records what a meeting brought; its relationship knows from then on (mission J6). */
@ApplicationScoped
@Transactional
public class HoldMeeting {

  private final MeetingWork work;
  private final MeetingAttendance attendance;
  private final ReadRelationship relationships;
  private final WalkJourney journey;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final Settings settings;

  @Inject
  HoldMeeting(
      MeetingWork work,
      MeetingAttendance attendance,
      ReadRelationship relationships,
      WalkJourney journey,
      StakeholderTimeline timeline,
      Stamps stamps,
      Settings settings) {
    this.work = work;
    this.attendance = attendance;
    this.relationships = relationships;
    this.journey = journey;
    this.timeline = timeline;
    this.stamps = stamps;
    this.settings = settings;
  }

  protected HoldMeeting() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Recorded again, it corrects what was recorded.
   *
   * @throws org.rapport.kernel.Refusal if the relationship has ended, or somebody changed it since
   */
  public void record(long id, long version, RecordEntry entry) {
    Meeting meeting = work.checkedOut(id, version);
    boolean corrected = meeting.isHeld();
    Stamp stamp = stamps.now();
    meeting.hold(entry, attendance.named(meeting, entry), stamp);
    work.keep(meeting, corrected ? "corrected" : "recorded");
    journey.met(meeting.relationshipId(), meeting.record().heldOn());
    if (!corrected) {
      tell(meeting, stamp);
    }
  }

  private void tell(Meeting meeting, Stamp stamp) {
    RecordEntry held = meeting.record();
    timeline.tell(
        new TimelineEvent(
            relationships.with(meeting.relationshipId()).stakeholderId(),
            TimelineKind.MEETING,
            moment(held, stamp),
            Message.of("stakeholder", "timeline.meeting." + held.form()),
            held.needs(),
            "/staff/meetings/meeting?id=" + meeting.id()));
  }

  /** Of a day before today only the day is known, and noon stands for it. */
  private Instant moment(RecordEntry held, Stamp stamp) {
    return held.heldOn().equals(stamp.today())
        ? stamp.at()
        : held.heldOn().atTime(12, 0).atZone(settings.timeZone()).toInstant();
  }
}
