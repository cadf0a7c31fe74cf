package org.rapport.stakeholder.meetings;

/** For which side somebody takes part in a meeting. */
public enum AttendeeKind {
  COLLEAGUE,
  /** Of the party. */
  CONTACT
}
