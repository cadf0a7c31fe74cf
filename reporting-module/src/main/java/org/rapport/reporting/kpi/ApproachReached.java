package org.rapport.reporting.kpi;

import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.Approach;

/** What was asked of the approach for one period, once. */
record ApproachReached(
    Approach.Share keyGroups, Approach.Share staff, Approach.Share overdue, List<String> steps) {

  /**
   * @param last day of the period that is known
   * @param today what is due on it is not overdue yet
   */
  ApproachReached(Approach approach, LocalDate last, LocalDate today) {
    this(
        approach.keyGroups(last),
        approach.trainedStaff(last),
        approach.overdueRatings(last.isBefore(today) ? last : today.minusDays(1)),
        approach.steps());
  }
}
