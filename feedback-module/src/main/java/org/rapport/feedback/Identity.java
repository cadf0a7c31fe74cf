package org.rapport.feedback;

/** Under which name a case is sent (mission C2). */
public enum Identity {
  /** Everybody who handles the case sees who sent it. */
  NAMED,
  /** Only a custodian sees who sent it. */
  CONFIDENTIAL,
  /** Nobody knows: no name, no contact, no address is kept anywhere. */
  ANONYMOUS
}
