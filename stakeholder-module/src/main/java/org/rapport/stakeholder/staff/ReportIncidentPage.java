package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.incidents.HarmfulBehavior;
import org.rapport.stakeholder.incidents.IncidentEntry;
import org.rapport.stakeholder.incidents.IncidentHandlers;
import org.rapport.stakeholder.incidents.IncidentLevel;
import org.rapport.stakeholder.incidents.ReportIncident;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Reports an exception in a relationship (mission J15). */
@Named
@ViewScoped
public class ReportIncidentPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private IncidentHandlers handlers;
  @Inject private ReportIncident report;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  private long stakeholder;
  private String name;
  private IncidentKind kind;
  private HarmfulBehavior[] behaviors = {};
  private String what;
  private Long colleague;
  private Long handler;

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = stakeholders.require(stakeholder).name();
    handler = user.signedIn().id();
  }

  public String save() {
    IncidentEntry entry = new IncidentEntry(kind, Set.of(behaviors), what, colleague);
    long id = report.with(stakeholder, entry, handler);
    notices.good("incident.reported");
    return Places.incident(id);
  }

  public List<IncidentKind> getKinds() {
    return List.of(IncidentKind.values());
  }

  public List<HarmfulBehavior> getAllBehaviors() {
    return List.of(HarmfulBehavior.values());
  }

  public List<StaffMember> getStaff() {
    return handlers.everybody();
  }

  /** Who may deal with it first. */
  public List<StaffMember> getAgents() {
    return handlers.of(IncidentLevel.AGENT);
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getName() {
    return name;
  }

  public IncidentKind getKind() {
    return kind;
  }

  public void setKind(IncidentKind kind) {
    this.kind = kind;
  }

  public HarmfulBehavior[] getBehaviors() {
    return behaviors.clone();
  }

  public void setBehaviors(HarmfulBehavior[] behaviors) {
    this.behaviors = behaviors.clone();
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public Long getColleague() {
    return colleague;
  }

  public void setColleague(Long colleague) {
    this.colleague = colleague;
  }

  public Long getHandler() {
    return handler;
  }

  public void setHandler(Long handler) {
    this.handler = handler;
  }
}
