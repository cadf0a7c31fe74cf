package org.rapport.feedback.bulk;

/** What can be done to many cases at once. */
public enum ManyAct {
  ASSIGN,
  LABEL,
  UNLABEL,
  SEVERITY,
  CLOSE
}
