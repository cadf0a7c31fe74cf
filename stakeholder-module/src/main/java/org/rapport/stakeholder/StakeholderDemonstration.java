package org.rapport.stakeholder;

import java.time.Clock;
import java.util.List;

/** Credible made-up stakeholders to try Rapport with; never mixed with real ones. */
public interface StakeholderDemonstration {

  /**
   * Registers stakeholders of every form, status and group, in both languages, over the 36 months
   * before the clock's now. The same seed makes the same ones.
   *
   * @return what was made, in the order made
   */
  List<StakeholderSummary> make(long seed, int count, Clock clock);
}
