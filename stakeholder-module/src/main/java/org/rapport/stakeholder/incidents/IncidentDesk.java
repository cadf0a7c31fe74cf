package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.ReadStakeholder;

/**
 * Hands out an exception to whom it is for, and keeps it with its trace and its place on a work
 * list.
 */
@ApplicationScoped
class IncidentDesk {

  private final Incidents incidents;
  private final ReadStakeholder stakeholders;
  private final ChangedMeanwhile changedMeanwhile;
  private final CurrentUser user;
  private final WorkList work;
  private final Settings settings;
  private final AuditTrail audit;

  @Inject
  IncidentDesk(
      Incidents incidents,
      ReadStakeholder stakeholders,
      ChangedMeanwhile changedMeanwhile,
      CurrentUser user,
      WorkList work,
      Settings settings,
      AuditTrail audit) {
    this.incidents = incidents;
    this.stakeholders = stakeholders;
    this.changedMeanwhile = changedMeanwhile;
    this.user = user;
    this.work = work;
    this.settings = settings;
    this.audit = audit;
  }

  protected IncidentDesk() {
    this(null, null, null, null, null, null, null);
  }

  /** The signed-in person. */
  IncidentReader reader() {
    return new IncidentReader(user.signedIn().id(), user.may(Permission.INCIDENTS_LEAD));
  }

  /**
   * Whether the signed-in person may deal with it, where they see it; who had it once and does not
   * work with the stakeholder only reads on.
   */
  boolean isForHandling(Incident incident) {
    boolean mayAny = user.may(Permission.STAKEHOLDERS_WRITE) || user.may(Permission.INCIDENTS_LEAD);
    return incident.mediation().handlerId() == user.signedIn().id()
        || mayAny && stakeholders.isThere(incident.stakeholderId());
  }

  /**
   * @throws NotFound if there is none, or it is not for the reader: both look alike
   */
  Incident read(long id) {
    Incident incident = incidents.with(id).orElseThrow(NotFound::new);
    if (!incident.involves(user.signedIn().id())) {
      stakeholders.require(incident.stakeholderId());
    }
    if (!reader().sees(incident)) {
      throw new NotFound();
    }
    return incident;
  }

  /**
   * @param version the one that was read
   * @throws Forbidden if the signed-in person may see it only
   */
  Incident checkedOut(long id, long version) {
    Incident incident = read(id);
    if (!isForHandling(incident)) {
      throw new Forbidden();
    }
    LastChange last = incident.change();
    changedMeanwhile.refuse(version, incident.version(), last.by(), last.at());
    return incident;
  }

  void keep(Incident incident, String action, String stakeholder) {
    incidents.keep(incident);
    place(incident, stakeholder);
    audit.record(
        action,
        "stakeholder",
        String.valueOf(incident.stakeholderId()),
        Map.of("incident", String.valueOf(incident.id())));
  }

  /** On the work list of who deals with it, until it is resolved. */
  void place(Incident incident, String stakeholder) {
    if (incident.isResolved()) {
      work.close("stakeholder", "incident", incident.id());
    } else {
      work.open(
          WorkItem.of(
              incident.mediation().handlerId(),
              "stakeholder",
              "incident",
              incident.id(),
              LocalDate.ofInstant(incident.mediation().dueAt(), settings.timeZone()),
              stakeholder,
              "/staff/incidents/view?id=" + incident.id()));
    }
  }

  String nameOf(long stakeholderId) {
    StakeholderSummary found = stakeholders.summary(stakeholderId);
    return found.name();
  }
}
