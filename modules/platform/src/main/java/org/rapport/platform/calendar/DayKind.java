package org.rapport.platform.calendar;

/** How a day differs from its ordinary week. */
public enum DayKind {
  HOLIDAY,
  /** A day off that is worked after all (调休). */
  WORKDAY
}
