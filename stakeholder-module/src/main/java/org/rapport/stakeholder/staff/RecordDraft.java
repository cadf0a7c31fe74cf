package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.meetings.MeetingForm;
import org.rapport.stakeholder.meetings.RecordEntry;
import org.rapport.stakeholder.meetings.Response;

/** The record of a meeting as it stands in the form. */
public class RecordDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate heldOn;
  private MeetingForm form;
  private String needs;
  private String theirView;
  private String expectedGoals;
  private String roles;
  private Response[] responses = {};
  private Long[] colleagues = {};
  private Long[] contacts = {};
  private String urgent;
  private String urgentDone;

  /** Of a meeting that was not held yet. */
  RecordDraft(MeetingForm planned) {
    form = planned;
  }

  RecordDraft(RecordEntry entry) {
    heldOn = entry.heldOn();
    form = entry.form();
    needs = entry.needs();
    theirView = entry.theirView();
    expectedGoals = entry.expectedGoals();
    roles = entry.roles();
    responses = entry.responses().toArray(Response[]::new);
    colleagues = entry.colleagues().toArray(Long[]::new);
    contacts = entry.contacts().toArray(Long[]::new);
    urgent = entry.urgent();
    urgentDone = entry.urgentDone();
  }

  RecordEntry entry() {
    return new RecordEntry(
        heldOn,
        form,
        needs,
        theirView,
        expectedGoals,
        roles,
        Set.of(responses),
        List.of(colleagues),
        List.of(contacts),
        urgent,
        urgentDone);
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public MeetingForm getForm() {
    return form;
  }

  public void setForm(MeetingForm form) {
    this.form = form;
  }

  public String getNeeds() {
    return needs;
  }

  public void setNeeds(String needs) {
    this.needs = needs;
  }

  public String getTheirView() {
    return theirView;
  }

  public void setTheirView(String theirView) {
    this.theirView = theirView;
  }

  public String getExpectedGoals() {
    return expectedGoals;
  }

  public void setExpectedGoals(String expectedGoals) {
    this.expectedGoals = expectedGoals;
  }

  public String getRoles() {
    return roles;
  }

  public void setRoles(String roles) {
    this.roles = roles;
  }

  public Response[] getResponses() {
    return responses.clone();
  }

  public void setResponses(Response[] responses) {
    this.responses = responses.clone();
  }

  public Long[] getColleagues() {
    return colleagues.clone();
  }

  public void setColleagues(Long[] colleagues) {
    this.colleagues = colleagues.clone();
  }

  public Long[] getContacts() {
    return contacts.clone();
  }

  public void setContacts(Long[] contacts) {
    this.contacts = contacts.clone();
  }

  public String getUrgent() {
    return urgent;
  }

  public void setUrgent(String urgent) {
    this.urgent = urgent;
  }

  public String getUrgentDone() {
    return urgentDone;
  }

  public void setUrgentDone(String urgentDone) {
    this.urgentDone = urgentDone;
  }
}
