package org.rapport.stakeholder.confirmations;

/** What a few draw up and more people look at. */
public enum Subject {
  MAP,
  CULTURE
}
