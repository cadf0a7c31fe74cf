package org.rapport.feedback;

import java.util.List;

/** Fired in the transaction that takes cases out again, which only undoing an import does. */
public record CaseFactsRemoved(List<CaseFacts> cases) {

  public CaseFactsRemoved {
    cases = List.copyOf(cases);
  }
}
