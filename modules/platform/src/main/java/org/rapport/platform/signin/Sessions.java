package org.rapport.platform.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where sessions are kept. */
interface Sessions {

  void open(byte[] tokenHash, long accountId, OpenSession session);

  /** The open session behind a token, if its account is enabled; marks it as seen. */
  Optional<SignedIn> with(byte[] tokenHash, Instant now);

  /** Of one account, the latest seen first. */
  List<OpenSession> of(long accountId, Instant now);

  void close(long accountId, long sessionId);

  void closeAll(long accountId);

  /** Removes what has expired. */
  void sweep(Instant now);
}
