package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.meetings.AttendeeKind;
import org.rapport.stakeholder.meetings.AttendeeView;
import org.rapport.stakeholder.meetings.MeetingAttendance;
import org.rapport.stakeholder.meetings.MeetingLeaders;
import org.rapport.stakeholder.meetings.MeetingView;
import org.rapport.stakeholder.registry.StakeholderView.ContactView;

/** Who may take part in a meeting, and who did. */
@Named
@RequestScoped
public class AttendancePage {

  @Inject private MeetingAttendance attendance;
  @Inject private MeetingLeaders leaders;

  public List<ContactView> contacts(long relationship) {
    return attendance.contacts(relationship);
  }

  /** Who may have taken part besides who led it. */
  public List<StaffMember> colleagues(MeetingView meeting) {
    long leader = meeting.preparation().leader();
    return leaders.candidates().stream().filter(one -> one.id() != leader).toList();
  }

  public String ours(MeetingView meeting) {
    return names(meeting, AttendeeKind.COLLEAGUE);
  }

  public String theirs(MeetingView meeting) {
    return names(meeting, AttendeeKind.CONTACT);
  }

  /** Of both sides, without who led it. */
  public String all(MeetingView meeting) {
    return String.join(" · ", meeting.attendees().stream().map(AttendeeView::name).toList());
  }

  private static String names(MeetingView meeting, AttendeeKind kind) {
    return String.join(
        " · ",
        meeting.attendees().stream()
            .filter(one -> one.kind() == kind)
            .map(AttendeeView::name)
            .toList());
  }
}
