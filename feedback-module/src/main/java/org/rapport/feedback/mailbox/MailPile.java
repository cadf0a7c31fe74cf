package org.rapport.feedback.mailbox;

/** Where a mail lies that did not become a case or a message by itself. */
public enum MailPile {
  UNDECIDED,
  /** Programs sent it; hardly ever does anything come of one. */
  AUTOMATIC,
  DISCARDED
}
