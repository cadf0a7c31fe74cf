package org.rapport.stakeholder.reviews;

/** What a review looks into. */
public enum ReviewTopic {
  /** Whether the model is followed, and does what it is for. */
  FOLLOWING,
  /** Goal and value plan. */
  GOALS,
  /** Exceptions within the period. */
  EXCEPTIONS,
  /** Satisfaction, as it was heard. */
  SATISFACTION,
  COMMUNICATION
}
