package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.ExceptionClosed;
import org.rapport.stakeholder.registry.Stamps;

/** Mediates, hands up and closes an exception (mission J15). */
@ApplicationScoped
@Transactional
public class HandleIncident {

  private final IncidentDesk desk;
  private final WorkingCalendars calendars;
  private final Stamps stamps;
  private final Event<ExceptionClosed> closed;

  @Inject
  HandleIncident(
      IncidentDesk desk, WorkingCalendars calendars, Stamps stamps, Event<ExceptionClosed> closed) {
    this.desk = desk;
    this.calendars = calendars;
    this.stamps = stamps;
    this.closed = closed;
  }

  protected HandleIncident() {
    this(null, null, null, null);
  }

  public void mediate(long id, long version, String text) {
    Incident incident = desk.checkedOut(id, version);
    incident.mediate(text, stamps.now());
    keep(incident, "incident.mediated");
  }

  /**
   * @param handler who deals with it from now on, with a deadline of their own
   * @throws org.rapport.kernel.Refusal if nobody is above, or it names that person
   */
  public void escalate(long id, long version, String reason, long handler) {
    Incident incident = desk.checkedOut(id, version);
    incident.escalate(reason, handler, calendars.current(), stamps.now());
    keep(incident, "incident.escalated");
  }

  /**
   * @param modelChange a change of the model it led to, null where there is none
   * @throws org.rapport.kernel.Refusal if no step was taken
   */
  public void resolve(long id, long version, String outcome, String modelChange) {
    Incident incident = desk.checkedOut(id, version);
    incident.resolve(outcome, modelChange, stamps.now());
    keep(incident, "incident.resolved");
    boolean named = incident.entry().colleague() != null;
    closed.fire(new ExceptionClosed(incident.stakeholderId(), id, named));
  }

  private void keep(Incident incident, String action) {
    desk.keep(incident, action, desk.nameOf(incident.stakeholderId()));
  }
}
