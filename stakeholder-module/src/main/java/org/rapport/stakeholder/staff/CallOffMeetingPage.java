package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.stakeholder.meetings.CallOffMeeting;
import org.rapport.stakeholder.meetings.MeetingView;
import org.rapport.stakeholder.meetings.ReadMeetings;

/** Calls off a meeting, with the reason. */
@Named
@ViewScoped
public class CallOffMeetingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadMeetings read;
  @Inject private CallOffMeeting callOff;
  @Inject private Notices notices;

  private long id;
  private long version;
  private long relationshipId;
  private String reason;

  @PostConstruct
  void load() {
    MeetingView meeting = read.with(Parameters.id("id"));
    id = meeting.id();
    version = meeting.version();
    relationshipId = meeting.relationshipId();
  }

  public String save() {
    callOff.of(id, version, reason);
    notices.good("meeting.callOff.done");
    return Places.journey(relationshipId);
  }

  public long getId() {
    return id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
