package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.meetings.Check;
import org.rapport.stakeholder.meetings.MeetingForm;
import org.rapport.stakeholder.meetings.PreparationEntry;

/** The preparation of a meeting as it stands in the form. */
public class PreparationDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate plannedOn;
  private String place;
  private MeetingForm form;
  private Long leader;
  private String outline;
  private final List<CheckDraft> checks;

  PreparationDraft(PreparationEntry entry) {
    plannedOn = entry.plannedOn();
    place = entry.place();
    form = entry.form();
    leader = entry.leader();
    outline = Lines.text(entry.outline());
    checks =
        Arrays.stream(Check.values())
            .map(check -> new CheckDraft(check, entry.checks().get(check)))
            .toList();
  }

  PreparationEntry entry() {
    Map<Check, String> made = new EnumMap<>(Check.class);
    checks.stream()
        .filter(CheckDraft::counts)
        .forEach(draft -> made.put(draft.getCheck(), draft.getNote()));
    return new PreparationEntry(
        plannedOn, place, form, leader == null ? 0 : leader, made, Lines.of(outline));
  }

  public LocalDate getPlannedOn() {
    return plannedOn;
  }

  public void setPlannedOn(LocalDate plannedOn) {
    this.plannedOn = plannedOn;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public MeetingForm getForm() {
    return form;
  }

  public void setForm(MeetingForm form) {
    this.form = form;
  }

  public Long getLeader() {
    return leader;
  }

  public void setLeader(Long leader) {
    this.leader = leader;
  }

  public String getOutline() {
    return outline;
  }

  public void setOutline(String outline) {
    this.outline = outline;
  }

  public List<CheckDraft> getChecks() {
    return checks;
  }
}
