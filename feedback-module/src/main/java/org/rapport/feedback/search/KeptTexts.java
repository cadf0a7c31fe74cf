package org.rapport.feedback.search;

import java.util.function.UnaryOperator;

/** What files of cases say, kept so that the cases are found by it. */
public interface KeptTexts {

  /** Nobody else changes what files of this case say before the transaction ends. */
  void takeTurns(long caseId);

  /** Keeps what a file says, instead of what was kept of it before. */
  void keep(long caseId, long fileId, String text);

  /** What the files of a case say becomes another text, and nothing is found by the former one. */
  void rewrite(long caseId, UnaryOperator<String> change);
}
