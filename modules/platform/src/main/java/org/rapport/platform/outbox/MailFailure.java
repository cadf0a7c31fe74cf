package org.rapport.platform.outbox;

/** Why a mail did not leave; what a server said is not kept, it may name people. */
public enum MailFailure {
  UNREACHABLE,
  SIGN_IN,
  /** Not this address, ever: trying again is of no use. */
  RECIPIENT,
  REFUSED,
  TOO_OLD,
  /** It had left and came back: its address takes none. Its text is gone by then. */
  RETURNED
}
