package org.rapport.platform.idempotency;

import java.time.Instant;

/** Where first answers are kept. */
interface Answers {

  /** What was answered first, to which body. */
  record First(byte[] fingerprint, byte[] answer) {}

  /**
   * Claims a key. Waits while another transaction that has claimed it is still running.
   *
   * @return true if nobody has had this key: the caller then answers
   */
  boolean claim(byte[] keyHash, byte[] fingerprint, Instant now);

  void keep(byte[] keyHash, byte[] answer);

  First first(byte[] keyHash);

  /**
   * @return how many went
   */
  int forgetBefore(Instant when);
}
