package org.rapport.stakeholder.journey;

/** How the two sides work together (mission J3, I 2.2.1.1). */
public enum WorkingMode {
  /** Each for goals of its own. */
  COOPERATION,
  /** Together for goals they share. */
  COLLABORATION
}
