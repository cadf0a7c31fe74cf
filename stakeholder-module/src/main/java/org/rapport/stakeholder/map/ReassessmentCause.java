package org.rapport.stakeholder.map;

/** Why the map is looked at again before a year is over (mission R12). */
public enum ReassessmentCause {
  ORGANIZATION_CHANGED,
  NEW_TEAM,
  OTHER
}
