package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;

/**
 * A date on which a contact is greeted every year.
 *
 * @param contact id of the contact
 * @param name the contact's
 * @param recurrence as {@link Recurrence#parse} reads it
 * @param dueOn the next time
 * @param doneOn when they were greeted last, null where they were not yet
 */
public record KeyDateView(
    long id,
    long contact,
    String name,
    String occasion,
    String recurrence,
    LocalDate dueOn,
    LocalDate doneOn) {}
