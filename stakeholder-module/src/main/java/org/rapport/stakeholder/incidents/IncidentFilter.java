package org.rapport.stakeholder.incidents;

/**
 * Which exceptions a list shows.
 *
 * @param stakeholder null for any
 * @param state null for any
 * @param mine only those the reader deals with now
 */
public record IncidentFilter(Long stakeholder, IncidentState state, boolean mine) {

  public static IncidentFilter of(long stakeholder) {
    return new IncidentFilter(stakeholder, null, false);
  }

  /** What is open is read by its deadline, anything else by the day it was reported. */
  boolean isByDeadline() {
    return state == IncidentState.OPEN;
  }
}
