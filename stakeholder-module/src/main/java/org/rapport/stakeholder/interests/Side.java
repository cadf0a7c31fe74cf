package org.rapport.stakeholder.interests;

/** From which side of a service or matter somebody has an interest in it. */
public enum Side {
  /** Pays for it, or has it done. */
  SPONSOR,
  /** Orders it and says what it is to do. */
  CUSTOMER,
  /** Lives with it day by day. */
  USER,
  OTHER
}
