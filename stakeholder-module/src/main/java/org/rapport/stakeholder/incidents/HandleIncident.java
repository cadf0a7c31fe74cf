package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Message;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.ExceptionClosed;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Mediates, hands up and closes an exception (mission J15). */
@ApplicationScoped
@Transactional
public class HandleIncident {

  private final IncidentDesk desk;
  private final IncidentHandlers handlers;
  private final WorkingCalendars calendars;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final Event<ExceptionClosed> closed;

  @Inject
  HandleIncident(
      IncidentDesk desk,
      IncidentHandlers handlers,
      WorkingCalendars calendars,
      StakeholderTimeline timeline,
      Stamps stamps,
      Event<ExceptionClosed> closed) {
    this.desk = desk;
    this.handlers = handlers;
    this.calendars = calendars;
    this.timeline = timeline;
    this.stamps = stamps;
    this.closed = closed;
  }

  protected HandleIncident() {
    this(null, null, null, null, null, null);
  }

  public void mediate(long id, long version, String text) {
    Incident incident = desk.checkedOut(id, version);
    incident.mediate(text, stamps.now());
    keep(incident, "incident.mediated");
  }

  /**
   * @param handler who deals with it from now on, with a deadline of their own
   * @throws org.rapport.kernel.Refusal if nobody is above, or it names that person
   * @throws org.rapport.kernel.Invalid if that person is nobody of the level above
   */
  public void escalate(long id, long version, String reason, long handler) {
    Incident incident = desk.checkedOut(id, version);
    incident.escalate(reason, handler, calendars.current(), stamps.now());
    handlers.require(incident.mediation().level(), handler);
    keep(incident, "incident.escalated");
  }

  /**
   * What names a colleague stays off the timeline, for more people read that.
   *
   * @throws org.rapport.kernel.Refusal if no step was taken
   */
  public void resolve(long id, long version, String outcome) {
    Incident incident = desk.checkedOut(id, version);
    Stamp stamp = stamps.now();
    incident.resolve(outcome, stamp);
    keep(incident, "incident.resolved");
    boolean named = incident.report().namesSomebody();
    closed.fire(new ExceptionClosed(incident.stakeholderId(), id, named));
    if (!named) {
      timeline.tell(
          new TimelineEvent(
              incident.stakeholderId(),
              TimelineKind.INCIDENT,
              stamp.at(),
              Message.of("stakeholder", "timeline.incident.closed"),
              null,
              "/staff/incidents/view?id=" + id));
    }
  }

  private void keep(Incident incident, String action) {
    desk.keep(incident, action, desk.nameOf(incident.stakeholderId()));
  }
}
