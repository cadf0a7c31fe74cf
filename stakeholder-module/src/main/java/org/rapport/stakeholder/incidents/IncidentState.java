package org.rapport.stakeholder.incidents;

/** Whether an exception still has to be dealt with. */
public enum IncidentState {
  OPEN,
  CLOSED
}
