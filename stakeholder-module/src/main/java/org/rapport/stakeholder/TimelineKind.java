package org.rapport.stakeholder;

/** What a line of a stakeholder's timeline is about; people filter by it (mission R16). */
public enum TimelineKind {
  /** A call, visit, message or greeting. */
  CONTACT,
  MEETING,
  CASE,
  SURVEY,
  /** A conflict, a crisis or another exception. */
  INCIDENT,
  REVIEW,
  /** A service that was bought, either way, or something done together. */
  DEALING,
  /** A step of the journey, a decision on it, an agreement, its end. */
  JOURNEY,
  /** A change of what the registry says: status, influence and interest, responsibility, merge. */
  RECORD
}
