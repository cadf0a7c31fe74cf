package org.rapport.platform.jobs;

import java.time.Instant;
import java.util.Optional;
import org.rapport.platform.Jobs.State;
import org.rapport.platform.Jobs.Status;

/** Where the state of long work is kept. */
interface JobRecords {

  long add(String kind, long owner, Instant now);

  /**
   * Notes progress and that the work is alive.
   *
   * @return false once somebody wants it cancelled
   */
  boolean at(long id, long done, long total, Instant now);

  void end(long id, State state, String result, String failure, Instant now);

  Optional<Status> status(long id, long owner);

  /**
   * @return false where the owner has no such work that runs
   */
  boolean cancel(long id, long owner);

  /** Work that has given no sign of life since then ended with its node. */
  int failThoseSilentSince(Instant when, String failure, Instant now);
}
