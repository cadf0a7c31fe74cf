package org.rapport.stakeholder.upkeep;

/** Why somebody is left out of a greeting (mission J14). */
public enum GreetingObstacle {
  NO_CONTACT,
  NO_CONSENT,
  OPEN_COMPLAINT,
  NO_EMAIL
}
