package org.rapport.feedback.sampling;

/** An auditor's answer to a question. */
public enum Verdict {
  YES,
  /** A finding: what is wrong is written beside it. */
  NO,
  NOT_APPLICABLE
}
