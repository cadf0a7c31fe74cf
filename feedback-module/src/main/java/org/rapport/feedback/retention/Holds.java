package org.rapport.feedback.retention;

import java.util.Optional;

/** Holds of cases. */
interface Holds {

  /** The one in force. */
  Optional<Hold> on(long caseId);

  void keep(Hold hold);
}
