package org.rapport.stakeholder.models;

/** Which of the standing texts beside the models it is (mission J19, J20). */
public enum PolicyKind {
  /** What the strategy asks of relationships. */
  STRATEGIC_REQUIREMENT,
  /** Equal chances for everybody. */
  EQUALITY,
  /** Protection of a group that needs it. */
  PROTECTED_GROUP
}
