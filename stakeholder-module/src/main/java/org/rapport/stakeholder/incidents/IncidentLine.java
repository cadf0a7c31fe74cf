package org.rapport.stakeholder.incidents;

import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.IncidentKind;

/**
 * A line of a list of exceptions.
 *
 * @param stakeholder its name
 * @param handler name of who deals with it now, empty where nobody is known
 * @param resolvedOn null while it is open
 * @param overdue whether it is open past its deadline
 */
public record IncidentLine(
    long id,
    long stakeholderId,
    String stakeholder,
    IncidentKind kind,
    IncidentLevel level,
    String handler,
    Instant reportedAt,
    Instant dueAt,
    LocalDate resolvedOn,
    boolean overdue) {

  IncidentLine with(String handlerName, Instant now) {
    return new IncidentLine(
        id,
        stakeholderId,
        stakeholder,
        kind,
        level,
        handlerName,
        reportedAt,
        dueAt,
        resolvedOn,
        isOpen() && dueAt.isBefore(now));
  }

  public boolean isOpen() {
    return resolvedOn == null;
  }
}
