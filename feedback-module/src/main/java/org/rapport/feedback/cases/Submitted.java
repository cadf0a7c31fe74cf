package org.rapport.feedback.cases;

/**
 * The answer to a submission, given once.
 *
 * @param receipt opens the case; it is kept nowhere and cannot be had again
 */
public record Submitted(String reference, String receipt) {

  /** Hides the receipt: it must never reach a log. */
  @Override
  public String toString() {
    return "Submitted[" + reference + "]";
  }
}
