package org.rapport.feedback.causes;

/** Whether what was done about a cause helped. */
public enum ActionEffect {
  EFFECTIVE,
  NOT_EFFECTIVE
}
