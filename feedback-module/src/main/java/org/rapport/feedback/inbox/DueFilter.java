package org.rapport.feedback.inbox;

/** Which due dates a list of cases is narrowed to; each is sorted by what is due first. */
public enum DueFilter {
  OVERDUE,
  /** The warning time before the due date has begun. */
  SOON,
  /** The clock stands still until the complainant answers. */
  PAUSED,
  /** Who sent it has to hear soon how it stands, or should have. */
  UPDATE
}
