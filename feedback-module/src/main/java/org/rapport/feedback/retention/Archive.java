package org.rapport.feedback.retention;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.cases.KeptFrom;

/** The kept cases as retention sees them. */
interface Archive {

  List<GoingCount> counts(Instant now);

  /**
   * The longest untouched first, but none that is kept from who reads.
   *
   * @param line as {@link KeptFrom#line} gives it
   */
  List<Going> going(Instant now, String line, int most);

  /** How many would go but for a hold. */
  long held(Instant now);

  /**
   * Those that may go at this very moment and nobody is at work on, locked against being touched.
   */
  List<Long> lockGoing(Instant now, int most);

  String reference(long caseId);

  /** Ids of its files in the store. */
  List<Long> files(long caseId);

  /** Makes an open one a withdrawn one. */
  void end(long caseId, Instant now);

  /** Leaves its bare facts and takes everything else out. */
  void bury(long caseId, Instant now);
}
