package org.rapport.feedback.portal;

import jakarta.inject.Inject;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.feedback.cases.ComplainantView;

/** What the pages share that do something in an open case. */
abstract class CaseTaskPage {

  @Inject private CurrentCase current;

  /** Whether the case as it stands still takes this. */
  abstract boolean isPossible(ComplainantView view);

  /** Leads away who has no open case, or one that does not take this any more. */
  public String enter() {
    if (getCase() == null) {
      return CurrentCase.ENTRY;
    }
    return isPossible(getCase()) ? null : CurrentCase.OVERVIEW;
  }

  /** Null while no case is open. */
  public ComplainantView getCase() {
    return current.found().orElse(null);
  }

  boolean isOpen() {
    return current.key().isPresent();
  }

  CaseKey key() {
    return current.requiredKey();
  }

  CurrentCase current() {
    return current;
  }
}
