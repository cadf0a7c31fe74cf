package org.rapport.stakeholder;

import java.time.LocalDate;

/**
 * An improvement action of a review as it counts (mission J16).
 *
 * @param dueOn by when it is to be done
 * @param doneOn or null while it is not done
 * @param droppedOn or null unless it was given up
 * @param checkedOn when somebody looked at its effect, or null
 * @param effective what they saw; null until then and where nobody could tell
 */
public record ActionFacts(
    long id,
    LocalDate dueOn,
    LocalDate doneOn,
    LocalDate droppedOn,
    LocalDate checkedOn,
    Boolean effective)
    implements CountedFacts {}
