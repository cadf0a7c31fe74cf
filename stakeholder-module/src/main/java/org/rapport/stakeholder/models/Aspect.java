package org.rapport.stakeholder.models;

/** What a model says about each step of the journey (I T3.2). */
public enum Aspect {
  ACTIVITIES,
  RESPONSIBILITIES,
  RISKS,
  OPPORTUNITIES,
  BEHAVIOR
}
