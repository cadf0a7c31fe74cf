package org.rapport.stakeholder.reviews;

/** How far a review has come. */
public enum ReviewState {
  DUE,
  RUNNING,
  COMPLETED
}
