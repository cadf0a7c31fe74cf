package org.rapport.reporting.statistics;

/**
 * A 95 % interval.
 *
 * @param high positive infinity where the data do not bound it, as with a quantile of a time most
 *     cases have not reached yet
 */
public record Interval(double low, double high) {

  /** The two-sided 95 % point of the normal distribution, as every KPI definition states it. */
  static final double Z = 1.959964;

  public Interval {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  public boolean isBounded() {
    return Double.isFinite(high);
  }

  Interval cutTo(double lowest, double highest) {
    return new Interval(Math.max(low, lowest), Math.min(high, highest));
  }
}
