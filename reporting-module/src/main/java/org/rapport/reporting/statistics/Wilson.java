package org.rapport.reporting.statistics;

/**
 * A proportion with Wilson's score interval (KPI definition W).
 *
 * @param hits how many of them, 0 to {@code n}
 * @param n the valid answers or cases, at least 1
 */
public record Wilson(long hits, long n) {

  public Wilson {
    if (n < 1 || hits < 0 || hits > n) {
      throw new IllegalArgumentException("not a proportion: " + hits + "/" + n);
    }
  }

  public static Wilson of(long hits, long n) {
    return new Wilson(hits, n);
  }

  public double value() {
    return (double) hits / n;
  }

  public Interval interval() {
    double z2 = Interval.Z * Interval.Z;
    double p = value();
    double center = p + z2 / (2 * n);
    double reach = Interval.Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
    double low = (center - reach) / (1 + z2 / n);
    double high = (center + reach) / (1 + z2 / n);
    // exact at the ends, where rounding would leave a hair on the wrong side
    return new Interval(hits == 0 ? 0 : Math.max(0, low), hits == n ? 1 : Math.min(1, high));
  }
}
