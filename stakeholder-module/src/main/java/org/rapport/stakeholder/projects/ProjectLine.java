package org.rapport.stakeholder.projects;

import java.time.LocalDate;

/**
 * A joint project in a list.
 *
 * @param name of the stakeholder
 * @param talks how often it was talked over
 * @param answeredOn null while it is open
 */
public record ProjectLine(
    long id,
    long stakeholderId,
    String name,
    String title,
    ProjectState state,
    LocalDate proposedOn,
    int talks,
    LocalDate answeredOn) {}
