package org.rapport.stakeholder.meetings;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting as staff see it.
 *
 * @param version to be given back with a change
 * @param record what it brought, null while it has not been held
 * @param attendees who took part besides who led it
 * @param calledOffOn null where it was not called off
 */
public record MeetingView(
    long id,
    long version,
    long relationshipId,
    PreparationEntry preparation,
    RecordEntry record,
    List<AttendeeView> attendees,
    LocalDate calledOffOn,
    String calledOffBecause) {

  static MeetingView of(Meeting meeting) {
    CalledOff off = meeting.calledOff();
    return new MeetingView(
        meeting.id(),
        meeting.version(),
        meeting.relationshipId(),
        meeting.preparation(),
        meeting.record(),
        meeting.attendees(),
        off == null ? null : off.on(),
        off == null ? null : off.because());
  }
}
