package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.dealings.ReadDealings;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.registry.HandleWithCare;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.SensitivityView;
import org.rapport.stakeholder.timeline.ReadTimeline;
import org.rapport.stakeholder.timeline.TimelineFilter;

/** Gathers what whoever leads a meeting takes along (mission J4, J5, R10, R11). */
@ApplicationScoped
@Transactional
public class BriefMeeting {

  private static final int LATEST = 6;

  private final ReadMeetings meetings;
  private final ReadRelationship relationships;
  private final ReadStakeholder stakeholders;
  private final HandleWithCare care;
  private final ReadDealings dealings;
  private final ReadTimeline timeline;
  private final MeetingLeaders leaders;
  private final CurrentUser user;

  @Inject
  BriefMeeting(
      ReadMeetings meetings,
      ReadRelationship relationships,
      ReadStakeholder stakeholders,
      HandleWithCare care,
      ReadDealings dealings,
      ReadTimeline timeline,
      MeetingLeaders leaders,
      CurrentUser user) {
    this.meetings = meetings;
    this.relationships = relationships;
    this.stakeholders = stakeholders;
    this.care = care;
    this.dealings = dealings;
    this.timeline = timeline;
    this.leaders = leaders;
    this.user = user;
  }

  protected BriefMeeting() {
    this(null, null, null, null, null, null, null, null);
  }

  /**
   * @throws org.rapport.platform.NotFound if the reader does not work with that relationship
   */
  public BriefView of(long meetingId) {
    MeetingView meeting = meetings.with(meetingId);
    RelationshipView relationship = relationships.with(meeting.relationshipId());
    long party = relationship.stakeholderId();
    List<SensitivityView> careful =
        user.may(Permission.SENSITIVITIES) ? care.read(party) : List.of();
    return new BriefView(
        meeting,
        before(meeting),
        relationship,
        stakeholders.with(party),
        leaders.name(meeting.preparation().leader()),
        careful,
        dealings.of(party),
        timeline.page(party, TimelineFilter.ALL, null, LATEST).items());
  }

  private MeetingView before(MeetingView meeting) {
    return meetings.of(meeting.relationshipId()).stream()
        .filter(one -> one.record() != null && one.id() != meeting.id())
        .max(Comparator.comparing(one -> one.record().heldOn()))
        .orElse(null);
  }
}
