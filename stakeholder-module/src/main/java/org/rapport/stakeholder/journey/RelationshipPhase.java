package org.rapport.stakeholder.journey;

/** How far a relationship has come, by the guideline's steps (mission J4-J10, J17). */
public enum RelationshipPhase {
  /** First meetings and the assessment of what is needed. */
  GETTING_TO_KNOW,
  /** Decided to go on; no agreement yet. */
  GOING_ON,
  /** There is an agreement. */
  FORMAL,
  ENDED
}
