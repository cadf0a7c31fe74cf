package org.rapport.stakeholder.greetings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Whom letters to many go to, and what came of it. */
interface Recipients {

  /** Each once; they wait for their turn. */
  void address(long id, Collection<Long> stakeholderIds);

  /** Whose turn is next. */
  List<Long> waiting(long id, int max);

  /**
   * @param obstacle null where it was sent
   */
  void done(long id, long stakeholderId, GreetingObstacle obstacle, Instant at);

  GreetingCounts counts(long id);

  /** By name, those left out first. */
  List<GreetingResult> results(long id, int before, int max);
}
