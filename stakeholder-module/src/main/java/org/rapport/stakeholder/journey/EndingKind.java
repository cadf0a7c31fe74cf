package org.rapport.stakeholder.journey;

/** How a formal relationship ends (mission J17). */
public enum EndingKind {
  GOAL_MET,
  UNWILLING,
  OBJECTIVE_FACTOR
}
