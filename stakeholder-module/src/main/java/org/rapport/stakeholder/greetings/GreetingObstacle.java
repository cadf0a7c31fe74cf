package org.rapport.stakeholder.greetings;

/** Why somebody is left out (mission J14). */
public enum GreetingObstacle {
  NO_CONTACT,
  NO_CONSENT,
  OPEN_COMPLAINT,
  /** What must be handled with care is no matter for a letter to many. */
  HANDLE_WITH_CARE,
  GREETED_ALREADY,
  /** Gone, or no longer one the sender works with when it is their turn. */
  OUT_OF_REACH,
  NO_EMAIL
}
