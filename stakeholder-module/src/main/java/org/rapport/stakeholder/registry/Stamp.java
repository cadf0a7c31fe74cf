package org.rapport.stakeholder.registry;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something and when.
 *
 * @param by the account's id, null where Rapport itself does it
 * @param today the day of {@code at} where the organization is
 */
public record Stamp(Long by, Instant at, LocalDate today) {}
