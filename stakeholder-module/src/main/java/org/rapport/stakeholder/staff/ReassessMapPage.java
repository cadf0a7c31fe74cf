package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.map.CallReassessment;
import org.rapport.stakeholder.map.ReadMap;
import org.rapport.stakeholder.map.ReassessmentCause;
import org.rapport.stakeholder.map.ReassessmentEntry;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** Has a group or everybody on the map rated again. */
@Named
@ViewScoped
public class ReassessMapPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CallReassessment call;
  @Inject private ReadMap map;
  @Inject private ListGroups listGroups;
  @Inject private Texts texts;
  @Inject private Notices notices;

  private ReassessmentCause cause = ReassessmentCause.ORGANIZATION_CHANGED;
  private Long group;
  private LocalDate dueOn;
  private String reason;

  @PostConstruct
  void load() {
    dueOn = map.today();
  }

  public String save() {
    call.with(new ReassessmentEntry(cause, group, dueOn, reason));
    notices.good("map.reassess.called");
    return "/staff/map/due?faces-redirect=true";
  }

  public ReassessmentCause[] getCauses() {
    return ReassessmentCause.values();
  }

  public List<GroupView> getGroups() {
    return listGroups.all();
  }

  public String groupName(GroupView one) {
    return one.nameIn(texts.language());
  }

  public ReassessmentCause getCause() {
    return cause;
  }

  public void setCause(ReassessmentCause cause) {
    this.cause = cause;
  }

  public Long getGroup() {
    return group;
  }

  public void setGroup(Long group) {
    this.group = group;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
