package org.rapport.feedback.mailbox;

/** A mail that cannot be taken apart; a person has to look at it. */
class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  Unreadable(String why) {
    super(why);
  }

  Unreadable(Throwable cause) {
    super(cause);
  }
}
