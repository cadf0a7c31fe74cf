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

  /** The latest calls, the last one first. */
  List<Reassessment> latest(int max);

  /**
   * How many of those a call is about still wait for their new rating, counted up to {@code most}.
   */
  long open(Reassessment call, int most);

  /** How many the reader works with are due on a day or before, counted up to {@code most}. */
  long countDue(LocalDate until, Long group, int most);

  /**
   * Of those the reader works with, the first due first.
   *
   * @param until the last day on which they are due
   * @param group null for all groups
   * @param after the last one of the page before, null for the first page
   */
  List<DueRating> due(LocalDate until, Long group, Cursor after, int max);

  /** Marks and gives those due that somebody is responsible for. */
  List<Unasked> ask(LocalDate today, int max);

  /** A place in the list of what is due. */
  record Cursor(LocalDate dueOn, long id) {}
}
