package org.rapport.stakeholder.registry;

/** What somebody is for a stakeholder, by the practice guide's two roles (mission J18). */
public enum ResponsibleRole {
  /** Represents the organization on the journey. */
  AGENT,
  /** Coordinates the journey, reviews it and deals with exceptions. */
  MANAGER
}
