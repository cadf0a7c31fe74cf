package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
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

  /** Whether the signed-in person may see it, besides working with its stakeholder. */
  boolean isForReader(Incident incident) {
    return incident.isFor(user.signedIn().id(), user.may(Permission.RELATIONSHIPS_ALL));
  }

  /**
   * @throws NotFound if there is none, or it is not for the reader: both look alike
   */
  Incident read(long id) {
    Incident incident = incidents.with(id).orElseThrow(NotFound::new);
    boolean handles = incident.handlerId() == user.signedIn().id();
    if (!handles) {
      stakeholders.require(incident.stakeholderId());
    }
    if (!isForReader(incident)) {
      throw new NotFound();
    }
    return incident;
  }

  /**
   * @param version the one that was read
   */
  Incident checkedOut(long id, long version) {
    Incident incident = read(id);
    changedMeanwhile.refuse(
        version, incident.version(), incident.changedBy(), incident.changedAt());
    return incident;
  }

  void keep(Incident incident, String action, String stakeholder) {
    incidents.keep(incident);
    if (incident.isResolved()) {
      work.close("stakeholder", "incident", incident.id());
    } else {
      work.open(
          WorkItem.of(
              incident.handlerId(),
              "stakeholder",
              "incident",
              incident.id(),
              LocalDate.ofInstant(incident.dueAt(), settings.timeZone()),
              stakeholder,
              "/staff/incidents/view?id=" + incident.id()));
    }
    audit.record(
        action,
        "stakeholder",
        String.valueOf(incident.stakeholderId()),
        Map.of("incident", String.valueOf(incident.id())));
  }

  String nameOf(long stakeholderId) {
    StakeholderSummary found = stakeholders.summary(stakeholderId);
    return found.name();
  }
}
