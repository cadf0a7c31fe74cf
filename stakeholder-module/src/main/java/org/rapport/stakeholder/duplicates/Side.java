package org.rapport.stakeholder.duplicates;

/** Which of two stakeholders a fact is taken from when they become one. */
public enum Side {
  KEPT,
  MERGED,
  /** Everything either has; where they contradict each other, the kept one is right. */
  BOTH
}
