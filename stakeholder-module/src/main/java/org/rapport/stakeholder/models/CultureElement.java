package org.rapport.stakeholder.models;

/** What a culture in which relationships thrive is made of (I 2.1). */
public enum CultureElement {
  SHARED_GOALS,
  NO_BLAME,
  LEARNING,
  OPENNESS,
  PREVENTION
}
