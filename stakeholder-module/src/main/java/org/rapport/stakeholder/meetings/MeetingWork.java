package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipPhase;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.registry.ChangedMeanwhile;

/**
 * What every change of a meeting has in common: whose it is, whether it is stale, its trace and who
 * has it to do.
 */
@ApplicationScoped
class MeetingWork {

  private final Meetings meetings;
  private final ReadRelationship relationships;
  private final PlannedMeetings planned;
  private final ChangedMeanwhile changedMeanwhile;
  private final AuditTrail audit;

  @Inject
  MeetingWork(
      Meetings meetings,
      ReadRelationship relationships,
      PlannedMeetings planned,
      ChangedMeanwhile changedMeanwhile,
      AuditTrail audit) {
    this.meetings = meetings;
    this.relationships = relationships;
    this.planned = planned;
    this.changedMeanwhile = changedMeanwhile;
    this.audit = audit;
  }

  protected MeetingWork() {
    this(null, null, null, null, null);
  }

  /**
   * @throws NotFound if the reader does not work with that relationship
   * @throws Refusal if it has ended
   */
  RelationshipView underWay(long relationshipId) {
    RelationshipView relationship = relationships.with(relationshipId);
    if (relationship.phase() == RelationshipPhase.ENDED) {
      throw Refusal.because("stakeholder", "journey.ended");
    }
    return relationship;
  }

  /**
   * @throws Refusal if somebody changed it since it was read, or its relationship has ended
   */
  Meeting checkedOut(long id, long version) {
    Meeting meeting = meetings.with(id).orElseThrow(NotFound::new);
    underWay(meeting.relationshipId());
    changedMeanwhile.refuse(version, meeting.version(), meeting.changedBy(), meeting.changedAt());
    return meeting;
  }

  void keep(Meeting meeting, String happened) {
    meetings.keep(meeting);
    planned.place(meeting, relationships.with(meeting.relationshipId()).stakeholderId());
    audit.record(
        "meeting." + happened,
        "relationship",
        String.valueOf(meeting.relationshipId()),
        Map.of("meeting", String.valueOf(meeting.id())));
  }
}
