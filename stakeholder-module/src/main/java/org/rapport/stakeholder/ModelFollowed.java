package org.rapport.stakeholder;

/**
 * Fired in the transaction that lets a relationship follow another version of a model, or another
 * model (mission J2).
 *
 * @param formerVersion what it followed before, null where it followed none
 */
public record ModelFollowed(
    long stakeholderId, long relationshipId, Long formerVersion, long version) {}
