package org.rapport.bench;

import java.util.Arrays;

/**
 * What a number of users saw.
 *
 * @param perSecond answers a second, all users together
 * @param p50 in milliseconds, as the others
 */
record Latencies(int users, double perSecond, double p50, double p95, double p99, int failed) {

  private static final double NANOS_PER_MILLI = 1e6;

  static Latencies of(int users, double seconds, long[] nanos, int failed) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latencies(
        users,
        sorted.length / seconds,
        quantile(sorted, 0.50),
        quantile(sorted, 0.95),
        quantile(sorted, 0.99),
        failed);
  }

  private static double quantile(long[] sorted, double q) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int index = (int) Math.ceil(q * sorted.length) - 1;
    return sorted[Math.max(0, index)] / NANOS_PER_MILLI;
  }
}
