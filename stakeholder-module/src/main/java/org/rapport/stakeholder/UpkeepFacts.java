package org.rapport.stakeholder;

import java.time.LocalDate;

/**
 * An item of an upkeep plan as it counts (mission J14).
 *
 * @param dueOn when it is to be done next, null once nobody does it any more
 */
public record UpkeepFacts(long id, LocalDate dueOn) implements CountedFacts {}
