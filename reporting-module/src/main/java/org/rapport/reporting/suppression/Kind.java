package org.rapport.reporting.suppression;

/** What the cells of a table count. */
public enum Kind {
  /** People who answered: suppressed and empty look alike (rule 4). */
  RESPONDENTS,
  /**
   * Complaints or leavers: small ones read "<5", and 0 is shown where its base is large (rule 6).
   */
  CASES
}
