package org.rapport.stakeholder;

import java.time.LocalDate;

/**
 * A review as it counts (mission J16).
 *
 * @param dueOn by when it is to be held, null once it was completed
 */
public record ReviewFacts(long id, LocalDate dueOn) implements CountedFacts {}
