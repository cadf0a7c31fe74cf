package org.rapport.feedback.retention;

/** How a case ended, as far as it matters for how long it is kept. */
public enum Ending {
  /** Upheld, wholly or in part. */
  UPHELD,
  /** Not upheld, or nothing was found. */
  NOT_UPHELD,
  WITHDRAWN,
  /** Closed without a finding, as thanks and questions are. */
  NONE
}
