package org.rapport.bench;

import java.util.Arrays;

/**
 * What a number of users saw.
 *
 * @param perSecond answers a second, all users together
 * @param p50 in milliseconds, as the others
 * @param serverCpu milliseconds of a processor that an answer took of the application
 * @param databaseCpu the same of the database
 */
record Latencies(
    int users,
    double perSecond,
    double p50,
    double p95,
    double p99,
    int failed,
    double serverCpu,
    double databaseCpu) {

  private static final double NANOS_PER_MILLI = 1e6;

  static Latencies of(
      int users, double seconds, long[] nanos, int failed, long serverCpu, long databaseCpu) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latencies(
        users,
        sorted.length / seconds,
        quantile(sorted, 0.50),
        quantile(sorted, 0.95),
        quantile(sorted, 0.99),
        failed,
        serverCpu / (double) sorted.length,
        databaseCpu / (double) sorted.length);
  }

  private static double quantile(long[] sorted, double q) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int index = (int) Math.ceil(q * sorted.length) - 1;
    return sorted[Math.max(0, index)] / NANOS_PER_MILLI;
  }
}
