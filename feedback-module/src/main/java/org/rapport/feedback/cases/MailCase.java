package org.rapport.feedback.cases;

/**
 * The case that a mail was addressed to.
 *
 * @param email of its complainant, or null
 * @param open whether its complainant may still write
 * @param senderHidden whether the member of staff who looks must not know who sent it (C2)
 */
public record MailCase(
    long id, String reference, String email, boolean open, boolean senderHidden) {

  /** Says nothing: a person's address must never reach a log. */
  @Override
  public String toString() {
    return "MailCase[" + reference + "]";
  }
}
