package org.rapport.stakeholder.reviews;

/** As what somebody takes part in a review (I T3.4). */
public enum ParticipantKind {
  STAFF,
  /** Of the party the relationship is with. */
  CONTACT,
  /** Of the team of both sides, where they collaborate. */
  TEAM_MEMBER
}
