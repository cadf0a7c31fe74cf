package org.rapport.stakeholder.models;

import java.time.Instant;

/**
 * A factor outside the house as staff see it.
 *
 * @param version to be given back with a change
 * @param lasting whether it still shapes what we do
 * @param changedBy a name, empty where nobody is known
 */
public record FactorView(
    long id,
    long version,
    FactorEntry facts,
    boolean lasting,
    String changedBy,
    Instant changedAt) {}
