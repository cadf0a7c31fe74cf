package org.rapport.stakeholder.reviews;

/**
 * Somebody who takes part in a review.
 *
 * @param reference id of the account or of the contact, null for others
 * @param name as it was then
 */
public record ParticipantView(ParticipantKind kind, Long reference, String name) {}
