package org.rapport.stakeholder.journey;

import java.time.Instant;

/**
 * A relationship under way in a list of those at one step.
 *
 * @param since when it came there
 */
public record JourneyPlace(
    long relationshipId, long stakeholderId, String name, RelationshipPhase phase, Instant since) {}
