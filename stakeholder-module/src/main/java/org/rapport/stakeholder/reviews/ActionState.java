package org.rapport.stakeholder.reviews;

/** How far an improvement action has come; what was done is checked for its effect later. */
public enum ActionState {
  OPEN,
  DONE,
  DROPPED
}
