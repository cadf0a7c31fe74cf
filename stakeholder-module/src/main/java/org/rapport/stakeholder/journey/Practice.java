package org.rapport.stakeholder.journey;

/** Who else in the organization sees to a matter that comes up in a relationship (I T2.4). */
public enum Practice {
  /** Service levels agreed on with customers, and talking with them about these. */
  SERVICE_LEVELS,
  /** Agreements and everyday dealings with suppliers. */
  SUPPLIERS,
  /** Employment and talents. */
  WORKFORCE,
  /** Changes of the organization. */
  ORGANIZATIONAL_CHANGE,
  /** Everyday questions of users. */
  SERVICE_DESK,
  OTHER
}
