package org.rapport.stakeholder.interests;

/** How much it matters to them. */
public enum Strength {
  SLIGHT,
  CLEAR,
  DECISIVE
}
