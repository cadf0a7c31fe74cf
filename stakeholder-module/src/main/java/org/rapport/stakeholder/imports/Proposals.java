package org.rapport.stakeholder.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who the rows of a file are likely to be, and what somebody has decided about it. */
interface Proposals {

  /** Keeps the match keys of rows, so that later rows of the file find them. */
  void putKeys(long importId, Map<Integer, Set<String>> keys);

  /** Which rows have each key, the first before the others, at most one more than the most. */
  Map<String, List<Integer>> sharing(long importId, Collection<String> keys, int mostSharing);

  void propose(long importId, Map<Integer, List<Proposal>> proposals);

  /** Rows with proposals, in the file's order. */
  List<ProposedRow> after(long importId, int number, int most);

  /** The next rows to be taken, with proposals or without. */
  List<ProposedRow> waiting(long importId, int most);

  /** The next rows left out, with proposals or without, after a number. */
  List<ProposedRow> leftOut(long importId, int number, int most);

  /**
   * @param sameAs which proposal, or null
   * @return false where there is no such row with a proposal
   */
  boolean decide(long importId, int number, Decision decision, Integer sameAs);

  /** The same about every row nobody has decided about. */
  int decideRest(long importId, Decision decision);

  /** Rows with a proposal nobody has decided about. */
  int undecided(long importId);
}
