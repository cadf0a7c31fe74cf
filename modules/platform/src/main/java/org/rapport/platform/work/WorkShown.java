package org.rapport.platform.work;

/** The parts of the today page, in the order shown. */
public enum WorkShown {
  OVERDUE,
  TODAY,
  /** Due within the next seven days. */
  SOON,
  /** Waits for the approval of whoever may give it. */
  APPROVAL,
  /** Due later, or without a day. */
  LATER
}
