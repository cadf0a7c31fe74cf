package org.rapport.feedback.search;

import java.util.Collection;
import java.util.List;

/** Texts of cases to look for words in. */
interface Passages {

  /**
   * @param file name of the file that says so, or null
   */
  record Passage(long caseId, FoundIn in, long fileId, String file, String text) {}

  /** Subject and all that was sent with it, the subject of each first. */
  List<Passage> sent(Collection<Long> cases);

  /** The newest messages of each case. */
  List<Passage> messages(Collection<Long> cases);

  /**
   * For each case the file that has all of the words, or the newest that has any.
   *
   * @param all {@code tsquery} for all of the words
   * @param any for any of them
   */
  List<Passage> files(Collection<Long> cases, String all, String any);
}
