package org.rapport.stakeholder.map;

import java.time.LocalDate;
import java.util.List;

/** Which ratings are to be looked at again, and by when. */
interface Reassessments {

  /**
   * One that nobody has on their list yet.
   *
   * @param account the agent's, or a manager's where there is no agent
   */
  record Unasked(long stakeholder, String name, LocalDate dueOn, long account) {}

  /** Keeps the call and moves forward when those it is about are due. */
  void call(Reassessment reassessment);

  /**
   * Of those the reader works with, the first due first.
   *
   * @param after the last one of the page before, null for the first page
   */
  List<DueRating> due(LocalDate today, Cursor after, int max);

  /** Marks and gives those due that somebody is responsible for. */
  List<Unasked> ask(LocalDate today, int max);

  /** A place in the list of what is due. */
  record Cursor(LocalDate dueOn, long id) {}
}
