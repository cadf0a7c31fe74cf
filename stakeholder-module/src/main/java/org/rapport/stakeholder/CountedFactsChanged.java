package org.rapport.stakeholder;

import java.util.List;

/**
 * Fired in the transaction that may have changed what counts, with all facts as they are from then
 * on. Telling the same twice changes nothing.
 */
public record CountedFactsChanged(List<? extends CountedFacts> facts) {

  public CountedFactsChanged {
    facts = List.copyOf(facts);
  }
}
