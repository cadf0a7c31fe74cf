package org.rapport.feedback.cases;

import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;

/**
 * A case that was just closed.
 *
 * @param finding null where nothing was decided
 * @param about which service, person or place, or null
 */
public record ClosedCase(String reference, FeedbackType type, Finding finding, String about) {

  /** Whether something went wrong, so that somebody has to say why. */
  public boolean owesCause() {
    return type == FeedbackType.COMPLAINT
        && (finding == Finding.UPHELD || finding == Finding.PARTLY_UPHELD);
  }
}
