package org.rapport.stakeholder;

import java.time.LocalDate;

/**
 * An exception in a relationship as it counts (mission J15).
 *
 * @param resolvedOn or null while it is open
 */
public record ExceptionFacts(long id, IncidentKind kind, LocalDate reportedOn, LocalDate resolvedOn)
    implements CountedFacts {}
