package org.rapport.stakeholder.timeline;

import java.util.Collection;
import java.util.List;

/** The kept lines of all timelines. */
interface Timelines {

  void keep(TimelineLine line);

  /**
   * The newest first, at most {@code max} before {@code from}.
   *
   * @param hidden paths of lines that are left out
   */
  List<TimelineLine> before(
      long stakeholderId,
      TimelineFilter filter,
      Collection<String> hidden,
      TimelineCursor from,
      int max);

  /** How many there are, counted to {@code most} and no further. */
  int count(long stakeholderId, TimelineFilter filter, Collection<String> hidden, int most);
}
