package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.journey.CourseDecision;
import org.rapport.stakeholder.journey.DecideCourse;
import org.rapport.stakeholder.journey.EndReason;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;

/** Decides how it goes on: on, to somebody else, or to an end (mission J9). */
@Named
@ViewScoped
public class DecideCoursePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private DecideCourse decide;
  @Inject private FormPlace place;
  @Inject private Notices notices;

  // null outside of the way through a meeting
  private Long meeting;
  private long id;
  private long version;
  private CourseDecision decision;
  private String to;
  private Boolean formally;
  private EndReason reason;
  private String helps;
  private String note;

  @PostConstruct
  void load() {
    FormPlace.Place here = place.here();
    RelationshipView known = read.with(here.relationship());
    meeting = here.meetingId();
    id = known.id();
    version = known.version();
  }

  public String save() {
    if (decision == null) {
      throw Invalid.field("decision", Message.of("kernel", "required"));
    }
    switch (decision) {
      case GO_ON -> decide.goOn(id, version);
      case REFER -> decide.refer(id, version, to, formally);
      case END -> decide.end(id, version, reason, Lines.of(helps), note);
    }
    notices.good("journey.decided." + decision);
    return Places.meetingOrJourney(meeting, id);
  }

  public List<CourseDecision> getDecisions() {
    return List.of(CourseDecision.values());
  }

  public List<EndReason> getReasons() {
    return List.of(EndReason.values());
  }

  public Long getMeeting() {
    return meeting;
  }

  public long getId() {
    return id;
  }

  public CourseDecision getDecision() {
    return decision;
  }

  public void setDecision(CourseDecision decision) {
    this.decision = decision;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public Boolean getFormally() {
    return formally;
  }

  public void setFormally(Boolean formally) {
    this.formally = formally;
  }

  public EndReason getReason() {
    return reason;
  }

  public void setReason(EndReason reason) {
    this.reason = reason;
  }

  public String getHelps() {
    return helps;
  }

  public void setHelps(String helps) {
    this.helps = helps;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
