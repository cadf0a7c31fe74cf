package org.rapport.stakeholder.greetings;

/** How far a letter to many is. */
public enum GreetingState {
  DRAFT,
  SENDING,
  SENT
}
