package org.rapport.feedback.search;

/** What full-text search finds cases by, gathered from all they hold. */
public interface CaseWords {

  /** Nobody else gathers the words of this case before the transaction ends. */
  void takeTurns(long caseId);

  /** Gathers the words of a case from what it holds now. */
  PlacedWords gather(long caseId);

  /**
   * Gathers those of cases that have changed, as many as this at most.
   *
   * @return false where there were none
   */
  boolean gatherSome(int most);
}
