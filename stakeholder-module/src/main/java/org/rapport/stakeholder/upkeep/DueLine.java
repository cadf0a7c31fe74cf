package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;

/**
 * Something that is due for a relationship.
 *
 * @param recurrence as {@link Recurrence#parse} reads it
 * @param note null where nothing is said
 */
public record DueLine(
    long item,
    long stakeholderId,
    String name,
    UpkeepKind kind,
    String recurrence,
    String note,
    LocalDate dueOn) {}
