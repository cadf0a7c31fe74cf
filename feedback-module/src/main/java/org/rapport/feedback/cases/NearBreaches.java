package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.List;

/** Open cases that are due soon and of which nobody was warned yet. */
interface NearBreaches {

  /**
   * Some of those whose warning time has begun by now, each once per due date: one that was moved
   * is warned of anew.
   */
  List<Case> take(Instant now, int most);
}
