package org.rapport.platform;

import java.time.Duration;

/** Counts attempts per key in fixed windows, in the database, so that a restart forgives nobody. */
public interface Throttle {

  /**
   * Counts one attempt, in a transaction of its own.
   *
   * @param bucket what is counted, for example {@code receipt}
   * @param key whose attempts; kept as a keyed hash
   * @return how long to wait if this one is over the limit, else zero
   */
  Duration attempt(String bucket, String key, int limit, Duration window);

  /** As {@link #attempt}, but only looks. */
  Duration pause(String bucket, String key, int limit, Duration window);

  /** Takes one attempt back, because it turned out to be a right one. */
  void forgive(String bucket, String key, Duration window);
}
