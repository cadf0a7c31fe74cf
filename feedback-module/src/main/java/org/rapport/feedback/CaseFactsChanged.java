package org.rapport.feedback;

import java.util.Objects;

/**
 * Fired in the transaction that changes a case, whenever its facts differ afterwards.
 *
 * @param before null when the case is new
 * @param after never null
 */
public record CaseFactsChanged(CaseFacts before, CaseFacts after) {

  public CaseFactsChanged {
    Objects.requireNonNull(after, "after");
  }
}
