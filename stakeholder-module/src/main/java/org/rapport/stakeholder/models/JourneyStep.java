package org.rapport.stakeholder.models;

/** A step of a relationship's journey; {@link JourneyKind} says which journey has which. */
public enum JourneyStep {
  EXPLORE,
  CONNECT,
  NEGOTIATE,
  ENGAGE,
  OFFER,
  AGREE,
  ONBOARD,
  COOPERATE,
  CO_CREATE,
  REVIEW,
  REALIZE,
  DISCONNECT
}
