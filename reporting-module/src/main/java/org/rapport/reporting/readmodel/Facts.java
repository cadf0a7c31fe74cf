package org.rapport.reporting.readmodel;

import java.util.List;
import org.rapport.stakeholder.CountedFacts;

/**
 * Remembers as what each thing that happens in relationships counts: whoever tells that it changed
 * need not know what it was before.
 */
interface Facts {

  /**
   * In the caller's transaction; others who tell of the same ones wait for its end.
   *
   * @return by how much the counts change
   */
  Changes take(List<? extends CountedFacts> now);

  void forgetAll();
}
