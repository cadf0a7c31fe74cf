package org.rapport.feedback.retention;

import java.time.Instant;
import java.util.Optional;

/** Whether single cases may go. */
interface EndedCases {

  /** Id of a case that nobody touches before this transaction ends; empty where there is none. */
  Optional<Long> locked(String reference);

  boolean isHeld(long caseId);

  /** Whether it is open, or something of it is still owed. */
  boolean isOwed(long caseId);

  /** When anything last happened to one that has ended. */
  Instant touched(long caseId);
}
