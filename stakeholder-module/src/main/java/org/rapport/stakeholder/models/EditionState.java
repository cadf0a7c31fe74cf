package org.rapport.stakeholder.models;

/** How far a version of a principle or model has come (I T3.2). */
public enum EditionState {
  DRAFT,
  AGREED,
  COMMUNICATED,
  IN_TRAINING,
  RETIRED;

  /** Agreed and not retired: this is how relationships are led. */
  public boolean isInForce() {
    return this == AGREED || this == COMMUNICATED || this == IN_TRAINING;
  }
}
