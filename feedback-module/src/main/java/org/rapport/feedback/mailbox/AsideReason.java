package org.rapport.feedback.mailbox;

/** Why a mail is neither a case nor a message by itself. */
public enum AsideReason {
  /** Its parts cannot be told from each other. */
  UNREADABLE,
  /** It stays in the mailbox; only its sender and subject are known here. */
  TOO_LARGE,
  NO_SENDER,
  /** Colleagues write about cases inside Rapport. */
  STAFF,
  /** It came from our own address. */
  OWN,
  AUTOMATIC,
  TOO_MANY,
  /** It has the form of a reply address, but no case has it. */
  UNKNOWN_ADDRESS,
  SEVERAL_CASES,
  /** It was sent to a case's address by somebody else than its complainant. */
  OTHER_SENDER,
  /** To a case that takes no messages any more. */
  CASE_ENDED,
  /** A rule for cases refuses what is in it. */
  REFUSED,
  /** Rapport failed at it. */
  FAILED;

  /** Whether a program is behind it, so that nobody waits for an answer. */
  boolean isOfProgram() {
    return this == AUTOMATIC || this == OWN;
  }
}
