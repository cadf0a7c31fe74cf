package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.incidents.HandleIncident;
import org.rapport.stakeholder.incidents.IncidentHandlers;
import org.rapport.stakeholder.incidents.IncidentView;
import org.rapport.stakeholder.incidents.ReadIncidents;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** One exception: what was done, by when, and how it ended (mission J15). */
@Named
@ViewScoped
public class IncidentPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadIncidents read;
  @Inject private HandleIncident handle;
  @Inject private IncidentHandlers handlers;
  @Inject private ReadStakeholder stakeholders;
  @Inject private Notices notices;

  private long id;
  private long version;
  private transient IncidentView incident;
  private String step;
  private String reason;
  private Long handler;
  private String outcome;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    version = getIncident().version();
  }

  public IncidentView getIncident() {
    if (incident == null) {
      incident = read.with(id);
    }
    return incident;
  }

  public String mediate() {
    handle.mediate(id, version, step);
    notices.good("incident.mediated");
    return Places.incident(id);
  }

  public String escalate() {
    if (handler == null) {
      throw Invalid.field("handler", Message.of("kernel", "required"));
    }
    handle.escalate(id, version, reason, handler);
    notices.good("incident.escalated");
    return Places.incident(id);
  }

  public String resolve() {
    handle.resolve(id, version, outcome);
    notices.good("incident.closed");
    return Places.incident(id);
  }

  /** Whether the reader works with its stakeholder, not only with it. */
  public boolean isReachable() {
    return stakeholders.isThere(getIncident().stakeholderId());
  }

  public boolean isWorkable() {
    return getIncident().isOpen() && getIncident().yours();
  }

  public boolean isEscalatable() {
    return isWorkable() && getIncident().level().above().isPresent();
  }

  /** Of the level above. */
  public List<StaffMember> getStaff() {
    return getIncident().level().above().map(handlers::of).orElse(List.of());
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Long getHandler() {
    return handler;
  }

  public void setHandler(Long handler) {
    this.handler = handler;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
