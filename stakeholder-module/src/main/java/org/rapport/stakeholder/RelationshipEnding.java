package org.rapport.stakeholder;

/** All ways in which a relationship ends, before an agreement or after it (mission J9, J17). */
public enum RelationshipEnding {
  GOAL_MET,
  UNWILLING,
  OBJECTIVE_FACTOR,
  REFERRED,
  OUTSIDE_REMIT,
  UNWILLING_UNSUITABLE_OR_MET,
  EXPECTATIONS_DO_NOT_FIT,
  BEYOND_CONTROL
}
