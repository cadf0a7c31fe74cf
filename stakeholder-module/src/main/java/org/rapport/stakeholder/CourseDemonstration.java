package org.rapport.stakeholder;

import java.time.Clock;
import java.util.List;

/**
 * What happened with made-up stakeholders, to try Rapport with; one bean per feature, each after
 * those it builds upon.
 */
public interface CourseDemonstration {

  /** Months before the clock's now over which made-up stakeholders came, evenly. */
  int MONTHS = 36;

  /** Lower ones are made first. */
  int order();

  /**
   * @param stakeholders their ids, the oldest first
   * @param agents accounts of those who work with them
   */
  void make(List<Long> stakeholders, List<Long> agents, Clock clock);

  /** How many days ago the {@code index}-th of {@code count} came. */
  static int daysAgo(int index, int count) {
    return Math.max(1, MONTHS * 365 / 12 * (count - index) / count);
  }
}
