package org.rapport.stakeholder.map;

/** What influence and interest together ask for (mission R12). */
public enum Quadrant {
  MANAGE_CLOSELY,
  KEEP_SATISFIED,
  KEEP_INFORMED,
  MONITOR
}
