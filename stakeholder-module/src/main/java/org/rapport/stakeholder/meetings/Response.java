package org.rapport.stakeholder.meetings;

/** Ways of answering what the other side thinks and feels in a meeting (mission J6). */
public enum Response {
  /** Made sure that their thoughts and reactions were understood. */
  UNDERSTOOD_THOROUGHLY,
  /** Found common ground with them. */
  JOINED_THEM,
  /** Noticed how they reacted, beyond words. */
  SENSED_REACTIONS,
  /** Said that we would like to help or to work together. */
  OFFERED_HELP
}
