package org.rapport.feedback;

/**
 * How a case reached the organization (mission C1): by the portal or REST, or written down by
 * staff.
 */
public enum Channel {
  PORTAL,
  EMAIL,
  PHONE,
  PAPER,
  IN_PERSON,
  ON_BEHALF
}
