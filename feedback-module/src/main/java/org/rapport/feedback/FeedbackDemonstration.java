package org.rapport.feedback;

import java.util.List;
import java.util.function.IntConsumer;

/** Credible made-up feedback to try Rapport with; never mixed with real cases. */
public interface FeedbackDemonstration {

  /**
   * Who takes part.
   *
   * @param staff accounts that handle the cases
   * @param custodian account that looks up who sent cases in confidence
   * @param stakeholders ids of stakeholders that some of the named cases come from
   */
  record Cast(List<Long> staff, long custodian, List<Long> stakeholders) {}

  /** Whether there are no cases yet, so that made-up ones do no harm. */
  boolean isWelcome();

  /**
   * Makes cases of every type, channel and state in both languages over the 24 months before now,
   * in portions with a transaction each. The same seed at the same moment makes the same ones.
   *
   * @param progress told how many there are so far
   */
  void make(long seed, int count, Cast cast, IntConsumer progress);
}
