package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.rapport.stakeholder.meetings.MeetingView;
import org.rapport.stakeholder.meetings.ReadMeetings;

/** Where the forms that follow a meeting stand: on a page of their own, or in its guided way. */
@ApplicationScoped
class FormPlace {

  /**
   * @param meeting in whose way the form is filled in, null on a page of its own
   */
  record Place(long relationship, MeetingView meeting) {

    Long meetingId() {
      return meeting == null ? null : meeting.id();
    }
  }

  private final ReadMeetings meetings;

  @Inject
  FormPlace(ReadMeetings meetings) {
    this.meetings = meetings;
  }

  protected FormPlace() {
    this(null);
  }

  /** As the address of the page says, whose id is the relationship's or the meeting's. */
  Place here() {
    String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    long id = Parameters.id("id");
    if (page.startsWith("/staff/meetings/")) {
      MeetingView meeting = meetings.with(id);
      return new Place(meeting.relationshipId(), meeting);
    }
    return new Place(id, null);
  }
}
