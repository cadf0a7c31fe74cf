package org.rapport.feedback.reading;

import java.time.Instant;
import java.util.Optional;

/** Files of cases that are to be read. */
interface UnreadFiles {

  /**
   * The next one, which nobody else gets before {@code until}; who reads it may be killed
   * meanwhile, and whoever comes then has it again. One that was tried too often is left out.
   */
  Optional<UnreadFile> next(Instant now, Instant until);

  /** It waits for something, which is no failed try. */
  void postpone(UnreadFile file, Instant until);

  void done(UnreadFile file);

  /** What was read of the file is gone, and it waits to be read until then. */
  void forget(long fileId, Instant until);
}
