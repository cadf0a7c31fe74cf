package org.rapport.stakeholder.dealings;

/** What two sides had to do with each other (mission R11). */
public enum DealingKind {
  /** A service they bought from us. */
  BOUGHT_FROM_US,
  /** A service we bought from them. */
  BOUGHT_FROM_THEM,
  /** Something done together that nobody sold. */
  COOPERATION
}
