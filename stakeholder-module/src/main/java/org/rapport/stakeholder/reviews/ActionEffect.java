package org.rapport.stakeholder.reviews;

/** Whether an improvement action helped. */
public enum ActionEffect {
  EFFECTIVE,
  NOT_EFFECTIVE,
  CANNOT_TELL
}
