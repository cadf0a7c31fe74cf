package org.rapport.stakeholder.duplicates;

import java.time.Instant;

/**
 * A merge as listed.
 *
 * @param keptName as it was before
 * @param by name of who merged them
 * @param undoneAt null while it is in force
 */
public record MergeView(
    long id,
    long kept,
    String keptName,
    long merged,
    String mergedName,
    Instant mergedAt,
    String by,
    Instant undoneAt) {}
