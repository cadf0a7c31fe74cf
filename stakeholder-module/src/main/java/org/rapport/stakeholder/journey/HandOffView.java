package org.rapport.stakeholder.journey;

import java.time.LocalDate;

/**
 * A matter handed to another practice as staff see it.
 *
 * @param by name of who noted it, empty where nobody is known
 * @param cameOfIt null while it is open
 * @param settledOn null while it is open
 */
public record HandOffView(
    long id, HandOffEntry facts, String by, String cameOfIt, LocalDate settledOn) {}
