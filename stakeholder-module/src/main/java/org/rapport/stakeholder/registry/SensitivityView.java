package org.rapport.stakeholder.registry;

import java.time.Instant;

/**
 * Something to be handled with care.
 *
 * @param notedBy name of who noted it, empty where nobody is known
 */
public record SensitivityView(long id, String text, Instant notedAt, String notedBy) {}
