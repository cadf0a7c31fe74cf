package org.rapport.reporting.suppression;

import org.rapport.reporting.statistics.Interval;

/**
 * What a KPI ought to reach.
 *
 * @param higherIsBetter the direction; false where less is better, as with days
 */
public record Target(double value, boolean higherIsBetter) {

  /** Whether all of the interval is on the good side. */
  boolean isMetBy(Interval interval) {
    return higherIsBetter ? interval.low() >= value : interval.high() <= value;
  }

  boolean isMissedBy(Interval interval) {
    return higherIsBetter ? interval.high() < value : interval.low() > value;
  }
}
