package org.rapport.feedback.sampling;

/** What is asked of each case of a sample. */
public enum Question {
  ACKNOWLEDGED_IN_TIME,
  ASSESSED,
  /** Whoever had to do with what it is about kept out of it, and that is on record. */
  CONFLICT_DECLARED,
  POINTS_ANSWERED,
  DECIDED_IN_TIME,
  OUTCOME_TOLD,
  REMEDY_DONE,
  /** Somebody who has never seen the case understands from its record what was done and why. */
  RECORD_COMPLETE
}
