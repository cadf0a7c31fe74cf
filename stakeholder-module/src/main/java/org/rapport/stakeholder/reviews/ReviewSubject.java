package org.rapport.stakeholder.reviews;

/** What a review looks at (I T3.2, T3.4). */
public enum ReviewSubject {
  /** One relationship. */
  RELATIONSHIP,
  /** A relationship model in all its versions. */
  MODEL,
  /** How relationships are led altogether. */
  APPROACH
}
