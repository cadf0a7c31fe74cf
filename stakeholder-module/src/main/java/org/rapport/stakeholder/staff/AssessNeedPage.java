package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.stakeholder.journey.AssessNeed;
import org.rapport.stakeholder.journey.AssessmentEntry;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.meetings.RecordEntry;

/** Assesses what the first meetings showed (mission J7). */
@Named
@ViewScoped
public class AssessNeedPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private FormPlace place;
  @Inject private AssessNeed assess;
  @Inject private Notices notices;

  // null outside of the way through a meeting
  private Long meeting;
  private long id;
  private long version;
  private String need;
  private Boolean confirmed;
  private Boolean matching;
  private Boolean willing;
  private Boolean shared;
  private String goals;
  private String note;

  @PostConstruct
  void load() {
    FormPlace.Place here = place.here();
    RelationshipView known = read.with(here.relationship());
    meeting = here.meetingId();
    id = known.id();
    version = known.version();
    goals = Lines.text(known.goals());
    AssessmentEntry before = known.assessment();
    if (before != null) {
      need = before.need();
      confirmed = before.confirmed();
      matching = before.matching();
      willing = before.willing();
      shared = before.shared();
      note = before.note();
    } else if (meeting != null) {
      startFrom(here.meeting().record());
    }
  }

  /** What they said in the meeting is where the assessment sets out from. */
  private void startFrom(RecordEntry record) {
    if (record != null) {
      need = record.needs();
      goals = record.expectedGoals();
    }
  }

  public String save(boolean leaving) {
    assess.of(
        id,
        version,
        new AssessmentEntry(need, confirmed, matching, willing, shared, note),
        Lines.of(goals));
    notices.good("journey.assessed");
    return Places.meetingOrJourney(leaving ? null : meeting, id);
  }

  public Long getMeeting() {
    return meeting;
  }

  public long getId() {
    return id;
  }

  public String getNeed() {
    return need;
  }

  public void setNeed(String need) {
    this.need = need;
  }

  public Boolean getConfirmed() {
    return confirmed;
  }

  public void setConfirmed(Boolean confirmed) {
    this.confirmed = confirmed;
  }

  public Boolean getMatching() {
    return matching;
  }

  public void setMatching(Boolean matching) {
    this.matching = matching;
  }

  public Boolean getWilling() {
    return willing;
  }

  public void setWilling(Boolean willing) {
    this.willing = willing;
  }

  public Boolean getShared() {
    return shared;
  }

  public void setShared(Boolean shared) {
    this.shared = shared;
  }

  public String getGoals() {
    return goals;
  }

  public void setGoals(String goals) {
    this.goals = goals;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
