package org.rapport.stakeholder.journey;

import java.time.LocalDate;

/**
 * An open hand-off in a list.
 *
 * @param name of the stakeholder
 * @param whom null where nobody is named
 * @param dueOn null where it has no day
 */
public record HandOffLine(
    long id,
    long relationshipId,
    String name,
    Practice practice,
    String what,
    String whom,
    LocalDate on,
    LocalDate dueOn) {}
