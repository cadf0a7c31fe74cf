package org.rapport.stakeholder.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a meeting brought (mission J5, J6). */
@Embeddable
class Brought {

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String needs;

  @Column(name = "their_view")
  private String theirView;

  @Column(name = "expected_goals")
  private String expectedGoals;

  private String roles;

  private String urgent;

  @Column(name = "urgent_done")
  private String urgentDone;

  protected Brought() {}

  Brought(RecordEntry entry) {
    this.heldOn = entry.heldOn();
    this.needs = entry.needs();
    this.theirView = entry.theirView();
    this.expectedGoals = entry.expectedGoals();
    this.roles = entry.roles();
    this.urgent = entry.urgent();
    this.urgentDone = entry.urgentDone();
  }

  RecordEntry entry(
      MeetingForm form, Set<Response> responses, List<Long> colleagues, List<Long> contacts) {
    return new RecordEntry(
        heldOn,
        form,
        needs,
        theirView,
        expectedGoals,
        roles,
        responses,
        colleagues,
        contacts,
        urgent,
        urgentDone);
  }
}
