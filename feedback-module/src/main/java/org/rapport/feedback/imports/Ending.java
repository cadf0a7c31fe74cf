package org.rapport.feedback.imports;

import org.rapport.feedback.Finding;

/** How an earlier case ended, if it did. */
enum Ending {
  OPEN,
  UPHELD,
  PARTLY_UPHELD,
  NOT_UPHELD,
  NO_FINDING,
  WITHDRAWN;

  boolean isDecision() {
    return this != OPEN && this != WITHDRAWN;
  }

  /** Null where it is no decision. */
  Finding finding() {
    return isDecision() ? Finding.valueOf(name()) : null;
  }
}
