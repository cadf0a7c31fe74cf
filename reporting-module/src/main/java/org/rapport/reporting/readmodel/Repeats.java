package org.rapport.reporting.readmodel;

import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.FeedbackType;

/**
 * Counts complaints of one stakeholder that follow another within 90 days. The one thing that is
 * counted across cases: a complaint linked or taken back may make a later one a repeated one, or no
 * longer.
 */
interface Repeats {

  /** In the caller's transaction; others who change the same stakeholder wait for its end. */
  void change(CaseFacts before, CaseFacts after);

  /** Forgets all; then come {@link #gather} for every case and {@link #countAll}. */
  void forgetAll();

  void gather(CaseFacts facts);

  void countAll();

  static boolean concerns(CaseFacts facts) {
    return facts != null && facts.type() == FeedbackType.COMPLAINT && facts.stakeholderId() != null;
  }
}
