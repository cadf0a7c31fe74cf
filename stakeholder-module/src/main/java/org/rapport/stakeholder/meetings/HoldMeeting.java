package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.journey.WalkJourney;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Prepares a meeting and records what it brought (mission J4-J6). */
@ApplicationScoped
@Transactional
public class HoldMeeting {

  private final Meetings meetings;
  private final ReadRelationship relationships;
  private final WalkJourney journey;
  private final ChangedMeanwhile changedMeanwhile;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final Settings settings;
  private final AuditTrail audit;

  @Inject
  HoldMeeting(
      Meetings meetings,
      ReadRelationship relationships,
      WalkJourney journey,
      ChangedMeanwhile changedMeanwhile,
      StakeholderTimeline timeline,
      Stamps stamps,
      Settings settings,
      AuditTrail audit) {
    this.meetings = meetings;
    this.relationships = relationships;
    this.journey = journey;
    this.changedMeanwhile = changedMeanwhile;
    this.timeline = timeline;
    this.stamps = stamps;
    this.settings = settings;
    this.audit = audit;
  }

  protected HoldMeeting() {
    this(null, null, null, null, null, null, null, null);
  }

  /**
   * @return the meeting's id
   * @throws NotFound if the reader does not work with that relationship
   */
  public long plan(long relationshipId, PreparationEntry entry) {
    relationships.with(relationshipId);
    Meeting meeting = new Meeting(relationshipId, entry, stamps.now());
    meetings.keep(meeting);
    record("meeting.planned", meeting);
    return meeting.id();
  }

  /**
   * @throws org.rapport.kernel.Refusal if it has been held, or somebody changed it since
   */
  public void prepare(long id, long version, PreparationEntry entry) {
    Meeting meeting = checkedOut(id, version);
    meeting.prepare(entry, stamps.now());
    meetings.keep(meeting);
    record("meeting.prepared", meeting);
  }

  /**
   * The relationship knows from then on that both sides met.
   *
   * @throws org.rapport.kernel.Refusal if the relationship has ended, or somebody changed it since
   */
  public void record(long id, long version, RecordEntry entry) {
    Meeting meeting = checkedOut(id, version);
    RelationshipView relationship = relationships.with(meeting.relationshipId());
    Stamp stamp = stamps.now();
    meeting.hold(entry, stamp);
    meetings.keep(meeting);
    RecordEntry held = meeting.record();
    journey.met(meeting.relationshipId(), held.heldOn());
    timeline.tell(
        new TimelineEvent(
            relationship.stakeholderId(),
            TimelineKind.MEETING,
            moment(held, stamp),
            Message.of("stakeholder", "timeline.meeting." + held.form()),
            held.needs(),
            "/staff/meetings/meeting?id=" + id));
    record("meeting.recorded", meeting);
  }

  private Meeting checkedOut(long id, long version) {
    Meeting meeting = meetings.with(id).orElseThrow(NotFound::new);
    relationships.with(meeting.relationshipId());
    changedMeanwhile.refuse(version, meeting.version(), meeting.changedBy(), meeting.changedAt());
    return meeting;
  }

  /** Of a day before today only the day is known, and noon stands for it. */
  private Instant moment(RecordEntry held, Stamp stamp) {
    return held.heldOn().equals(stamp.today())
        ? stamp.at()
        : held.heldOn().atTime(12, 0).atZone(settings.timeZone()).toInstant();
  }

  private void record(String action, Meeting meeting) {
    audit.record(
        action,
        "relationship",
        String.valueOf(meeting.relationshipId()),
        Map.of("meeting", String.valueOf(meeting.id())));
  }
}
