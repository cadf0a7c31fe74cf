package org.rapport.platform.outbox;

/** Where a mail has come to. */
public enum MailState {
  WAITING,
  SENT,
  GIVEN_UP
}
