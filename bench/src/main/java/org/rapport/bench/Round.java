package org.rapport.bench;

import java.util.Map;

/**
 * All that was measured with one number of cases.
 *
 * @param loadAverage of the machine right before: what else ran on it
 * @param submissions over REST, by users; limits the same by plain JDBC
 */
record Round(
    int cases,
    double loadSeconds,
    double loadAverage,
    Server.Start start,
    Map<Integer, Latencies> submissions,
    Map<Integer, Latencies> limits,
    Map<String, Latencies> reads,
    Workbooks.Written workbook,
    Workbooks.Written sxssf) {}
