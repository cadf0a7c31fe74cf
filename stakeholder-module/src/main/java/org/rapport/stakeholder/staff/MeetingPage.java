package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipPhase;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.meetings.HoldMeeting;
import org.rapport.stakeholder.meetings.MeetingForm;
import org.rapport.stakeholder.meetings.MeetingLeaders;
import org.rapport.stakeholder.meetings.MeetingView;
import org.rapport.stakeholder.meetings.PreparationEntry;
import org.rapport.stakeholder.meetings.PrepareMeeting;
import org.rapport.stakeholder.meetings.ReadMeetings;
import org.rapport.stakeholder.meetings.Response;
import org.rapport.stakeholder.meetings.UsualOutline;

/** A first meeting from its preparation to the decision, on one page (mission J4-J9). */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadMeetings read;
  @Inject private ReadRelationship relationships;
  @Inject private PrepareMeeting prepare;
  @Inject private HoldMeeting hold;
  @Inject private MeetingLeaders leaders;
  @Inject private UsualOutline usual;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  // null until the preparation of a new one is kept
  private Long id;
  private long version;
  private long relationshipId;
  private MeetingStep step;
  private PreparationDraft preparation;
  private RecordDraft record;
  private transient MeetingView meeting;
  private transient RelationshipView relationship;

  @PostConstruct
  void load() {
    id = Parameters.number("id");
    if (id == null) {
      relationshipId = Parameters.id("relationship");
      step = MeetingStep.PREPARE;
      preparation = new PreparationDraft(nothingYet());
    } else {
      meeting = read.with(id);
      version = meeting.version();
      relationshipId = meeting.relationshipId();
      MeetingStep asked = Parameters.oneOf(MeetingStep.class, "step");
      step = asked == null ? MeetingStep.takenUpAt(meeting, getRelationship()) : asked;
      preparation = new PreparationDraft(meeting.preparation());
      record =
          meeting.record() == null
              ? new RecordDraft(meeting.preparation().form())
              : new RecordDraft(meeting.record());
    }
    getRelationship();
  }

  private PreparationEntry nothingYet() {
    return new PreparationEntry(
        null, null, MeetingForm.IN_PERSON, user.signedIn().id(), Map.of(), usual.items());
  }

  public String prepare(boolean leaving) {
    keep();
    notices.good("meeting.prepared");
    return next(MeetingStep.OUTLINE, leaving);
  }

  public String outline(boolean leaving) {
    keep();
    notices.good("meeting.outlined");
    return next(MeetingStep.RECORD, leaving);
  }

  public String record(boolean leaving) {
    hold.record(id, version, record.entry());
    notices.good("meeting.recorded");
    return next(MeetingStep.ASSESS, leaving);
  }

  private void keep() {
    if (id == null) {
      id = prepare.of(relationshipId, preparation.entry());
    } else {
      prepare.again(id, version, preparation.entry());
    }
  }

  private String next(MeetingStep to, boolean leaving) {
    return leaving ? Places.journey(relationshipId) : Places.meeting(id, to);
  }

  public boolean isDone(MeetingStep which) {
    return id != null && which.isDone(getMeeting(), getRelationship());
  }

  public MeetingView getMeeting() {
    if (meeting == null && id != null) {
      meeting = read.with(id);
    }
    return meeting;
  }

  public RelationshipView getRelationship() {
    if (relationship == null) {
      relationship = relationships.with(relationshipId);
    }
    return relationship;
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE)
        && getRelationship().phase() != RelationshipPhase.ENDED
        && !isCalledOff();
  }

  public boolean isCalledOff() {
    return id != null && getMeeting().calledOffOn() != null;
  }

  /** Whether it may be said what was made of it. */
  public boolean isAssessing() {
    return isDeciding() && getRelationship().metOn() != null;
  }

  /** Whether it is still open how it goes on. */
  public boolean isDeciding() {
    return isWriting() && getRelationship().phase() == RelationshipPhase.GETTING_TO_KNOW;
  }

  public boolean isHeld() {
    return id != null && getMeeting().record() != null;
  }

  public String getLeaderName() {
    return leaders.name(preparation.getLeader());
  }

  public List<StaffMember> getLeaders() {
    return leaders.candidates();
  }

  public List<MeetingStep> getSteps() {
    return List.of(MeetingStep.values());
  }

  public List<MeetingForm> getForms() {
    return List.of(MeetingForm.values());
  }

  public List<Response> getResponses() {
    return List.of(Response.values());
  }

  public Long getId() {
    return id;
  }

  public MeetingStep getStep() {
    return step;
  }

  public PreparationDraft getPreparation() {
    return preparation;
  }

  public RecordDraft getRecord() {
    return record;
  }
}
