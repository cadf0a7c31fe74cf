package org.rapport.feedback;

import java.util.List;

/** Fired in the importing transaction, once for each batch of imported cases. */
public record CaseFactsImported(List<CaseFacts> cases) {

  public CaseFactsImported {
    cases = List.copyOf(cases);
  }
}
