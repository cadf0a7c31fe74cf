package org.rapport.bench;

import java.util.Map;

/**
 * All that was measured with one number of cases and as many stakeholders; what belongs to a part
 * that was left out is empty or null.
 *
 * @param loadAverage of the machine right before: what else ran on it
 * @param submissions over REST, by users; limits the same by plain JDBC
 */
record Round(
    int size,
    double loadSeconds,
    double loadAverage,
    Server.Start start,
    Map<Integer, Latencies> submissions,
    Map<Integer, Latencies> limits,
    Map<String, Latencies> reads,
    Workbooks.Written workbook,
    Workbooks.Written sxssf,
    Imports.Speed imports) {}
