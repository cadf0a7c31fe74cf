package org.rapport.feedback.portal;

import java.io.Serializable;
import java.time.Instant;

/**
 * What came of a draft.
 *
 * @param receipt as it is shown; null once its owner has said that it is kept
 * @param due when the decision is owed
 */
public record Sent(String reference, String receipt, Instant due) implements Serializable {

  public boolean isKept() {
    return receipt == null;
  }

  Sent kept() {
    return new Sent(reference, null, due);
  }

  /** Hides the receipt: it must never reach a log. */
  @Override
  public String toString() {
    return "Sent[" + reference + "]";
  }
}
