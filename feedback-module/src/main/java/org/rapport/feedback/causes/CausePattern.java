package org.rapport.feedback.causes;

/** How far a cause reaches. */
public enum CausePattern {
  /** It happened in this case. */
  SINGLE,
  /** It has happened before. */
  RECURRING,
  /** It lies in how things are set up and will happen again. */
  SYSTEMIC
}
