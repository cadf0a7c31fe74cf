package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.ReadRelationship;

/** Meetings of the relationships the reader works with. */
@ApplicationScoped
@Transactional
public class ReadMeetings {

  private final Meetings meetings;
  private final ReadRelationship relationships;

  @Inject
  ReadMeetings(Meetings meetings, ReadRelationship relationships) {
    this.meetings = meetings;
    this.relationships = relationships;
  }

  protected ReadMeetings() {
    this(null, null);
  }

  public MeetingView with(long id) {
    Meeting meeting = meetings.with(id).orElseThrow(NotFound::new);
    relationships.with(meeting.relationshipId());
    return MeetingView.of(meeting);
  }

  /**
   * @throws NotFound unless it is a meeting of that relationship
   */
  public MeetingView with(long id, long relationshipId) {
    MeetingView found = with(id);
    if (found.relationshipId() != relationshipId) {
      throw new NotFound();
    }
    return found;
  }

  /** The newest first. */
  public List<MeetingView> of(long relationshipId) {
    relationships.with(relationshipId);
    return meetings.of(relationshipId).stream().map(MeetingView::of).toList();
  }
}
