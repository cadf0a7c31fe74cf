package org.rapport.stakeholder.models;

/**
 * A relationship that follows a version of a model.
 *
 * @param stakeholder the name of whom it is with
 * @param step where on its journey it stands, null where it has not begun
 */
public record Follower(
    long relationshipId, long stakeholderId, String stakeholder, JourneyStep step) {}
