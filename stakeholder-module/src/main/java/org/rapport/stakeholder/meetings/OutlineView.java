package org.rapport.stakeholder.meetings;

import java.time.Instant;

/**
 * What first meetings start with.
 *
 * @param version to be given back with a change
 * @param own whether the house wrote it; else it is the shipped one
 * @param changedBy a name, empty where nobody changed it
 */
public record OutlineView(
    long version, boolean own, OutlineEntry facts, String changedBy, Instant changedAt) {}
