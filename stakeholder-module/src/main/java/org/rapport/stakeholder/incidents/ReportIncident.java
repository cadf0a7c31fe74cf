package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapport.kernel.Message;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Reports an exception in a relationship (mission J15). */
@ApplicationScoped
@Transactional
public class ReportIncident {

  private final IncidentDesk desk;
  private final IncidentHandlers handlers;
  private final ReadStakeholder stakeholders;
  private final WorkingCalendars calendars;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;

  @Inject
  ReportIncident(
      IncidentDesk desk,
      IncidentHandlers handlers,
      ReadStakeholder stakeholders,
      WorkingCalendars calendars,
      StakeholderTimeline timeline,
      Stamps stamps) {
    this.desk = desk;
    this.handlers = handlers;
    this.stakeholders = stakeholders;
    this.calendars = calendars;
    this.timeline = timeline;
    this.stamps = stamps;
  }

  protected ReportIncident() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param handler who deals with it first
   * @return its id
   * @throws org.rapport.kernel.Refusal if that is the colleague it names
   * @throws org.rapport.kernel.Invalid if that is nobody who deals with any
   */
  public long with(long stakeholderId, IncidentEntry entry, long handler) {
    StakeholderSummary stakeholder = stakeholders.require(stakeholderId);
    Stamp stamp = stamps.now();
    Incident incident = new Incident(stakeholderId, entry, handler, calendars.current(), stamp);
    handlers.requireKnown(entry.colleague());
    handlers.require(IncidentLevel.AGENT, handler);
    desk.keep(incident, "incident.reported", stakeholder.name());
    told(incident).ifPresent(timeline::tell);
    return incident.id();
  }

  /** For the timeline, which more people read than may know of a colleague: nothing of such. */
  static Optional<TimelineEvent> told(Incident incident) {
    IncidentEntry entry = incident.report().entry();
    return entry.colleague() != null
        ? Optional.empty()
        : Optional.of(
            new TimelineEvent(
                incident.stakeholderId(),
                TimelineKind.INCIDENT,
                incident.report().at(),
                Message.of("stakeholder", "timeline.incident." + entry.kind()),
                null,
                "/staff/incidents/view?id=" + incident.id()));
  }
}
