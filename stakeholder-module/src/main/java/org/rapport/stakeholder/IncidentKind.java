package org.rapport.stakeholder;

/** What kind of exception a relationship meets (mission J15). */
public enum IncidentKind {
  CONFLICT,
  CRISIS,
  MODEL_NOT_WORKING,
  HARMFUL_BEHAVIOR
}
