package org.rapport.stakeholder.models;

import java.time.Instant;

/**
 * A departure of a relationship from its model, to show.
 *
 * @param stakeholder whom the relationship is with; null where the reader may not know
 * @param stakeholderId its id, null as well then
 * @param model the name of the model's version it departs from
 * @param own whether the reader asked for it, and so may not decide
 * @param decidedAt null while it is pending
 */
public record DeviationView(
    long id,
    long relationshipId,
    Long stakeholderId,
    String stakeholder,
    long modelVersionId,
    Words model,
    DeviationEntry facts,
    DeviationState state,
    String askedBy,
    Instant askedAt,
    boolean own,
    String decidedBy,
    Instant decidedAt,
    String reason) {}
