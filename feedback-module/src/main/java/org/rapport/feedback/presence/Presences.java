package org.rapport.feedback.presence;

import java.time.Instant;
import java.util.List;

/** Who was seen at which case, and when last. */
interface Presences {

  /** Somebody at a case. */
  record Seen(long staffId, boolean writing, Instant at) {}

  void note(String reference, long staffId, boolean writing, Instant now);

  /** Others than this person, seen since. */
  List<Seen> others(String reference, long staffId, Instant since);
}
