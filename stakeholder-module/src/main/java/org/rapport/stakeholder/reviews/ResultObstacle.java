package org.rapport.stakeholder.reviews;

/** Why somebody is left out when the results of a review are sent. */
public enum ResultObstacle {
  NO_EMAIL,
  NO_CONSENT,
  SENT_ALREADY
}
