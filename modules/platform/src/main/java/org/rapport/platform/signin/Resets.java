package org.rapport.platform.signin;

import java.time.Instant;
import java.util.Optional;

/** Where codes are kept with which somebody may choose a new password. */
interface Resets {

  void offer(byte[] codeHash, long accountId, Instant until);

  /** The account a code is for; the code is used up with the caller's transaction. */
  Optional<Long> take(byte[] codeHash, Instant now);

  void forgetAll(long accountId);

  /** Removes what has expired. */
  void sweep(Instant now);
}
