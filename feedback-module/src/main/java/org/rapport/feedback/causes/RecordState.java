package org.rapport.feedback.causes;

/** Whether something is still to be done about a cause. */
public enum RecordState {
  OPEN,
  CLOSED
}
