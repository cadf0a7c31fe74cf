package org.rapport.stakeholder.meetings;

import java.util.List;

/**
 * A meeting as staff see it.
 *
 * @param version to be given back with a change
 * @param record what it brought, null while it has not been held
 * @param attendees who took part besides who led it
 */
public record MeetingView(
    long id,
    long version,
    long relationshipId,
    PreparationEntry preparation,
    RecordEntry record,
    List<AttendeeView> attendees) {

  static MeetingView of(Meeting meeting) {
    return new MeetingView(
        meeting.id(),
        meeting.version(),
        meeting.relationshipId(),
        meeting.preparation(),
        meeting.record(),
        meeting.attendees());
  }
}
