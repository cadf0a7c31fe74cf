package org.rapport.feedback.causes;

/** The threshold in force. */
public interface Thresholds {

  Threshold current();
}
