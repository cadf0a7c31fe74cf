package org.rapport.stakeholder.map;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a wider audience said to the map, to show.
 *
 * @param by name of who wrote it down, empty where Rapport did
 */
public record ConfirmationView(
    LocalDate on, String participants, String said, Instant recordedAt, String by) {}
