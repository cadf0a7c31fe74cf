package org.rapport.reporting.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All workbooks asked for and not yet forgotten. */
interface Preparations {

  void add(Prepared prepared);

  void runs(long id, long job);

  /** False where it was forgotten meanwhile. */
  boolean made(long id, long bytes);

  /** The latest first. */
  List<Prepared> of(long owner);

  Optional<Prepared> with(long id, long owner);

  List<Long> askedBefore(Instant moment);

  void remove(long id);
}
