package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;

/**
 * A relationship nobody was in touch with for longer than it bears.
 *
 * @param touchedOn the last touch
 * @param slipsOn when the longest time without one was over
 */
public record SlippingLine(
    long stakeholderId, String name, LocalDate touchedOn, LocalDate slipsOn) {}
