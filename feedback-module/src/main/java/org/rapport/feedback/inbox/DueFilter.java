package org.rapport.feedback.inbox;

/** Which due dates a list of cases is narrowed to; each is sorted by what is due first. */
public enum DueFilter {
  OVERDUE,
  /** Due by the end of the next working day. */
  SOON,
  /** The clock stands still until the complainant answers. */
  PAUSED
}
