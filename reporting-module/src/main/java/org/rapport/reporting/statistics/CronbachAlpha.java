package org.rapport.reporting.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** How well the items of a scale hang together (KPI definition α). */
public final class CronbachAlpha {

  /** Fewer complete answers say nothing of a scale. */
  public static final int LEAST_ANSWERS = 30;

  private CronbachAlpha() {}

  /**
   * @param answers one row a person, one column an item; {@code NaN} where not answered, and then
   *     the whole row is left out
   * @return empty below {@value #LEAST_ANSWERS} complete rows, for fewer than two items, or where
   *     nobody differs from anybody
   */
  public static OptionalDouble of(double[][] answers) {
    double[][] complete =
        Arrays.stream(answers).filter(CronbachAlpha::isComplete).toArray(double[][]::new);
    if (complete.length < LEAST_ANSWERS || complete[0].length < 2) {
      return OptionalDouble.empty();
    }
    int items = complete[0].length;
    double ofItems = 0;
    for (int i = 0; i < items; i++) {
      int item = i;
      ofItems += variance(complete.length, person -> complete[person][item]);
    }
    double ofTotals = variance(complete.length, person -> Arrays.stream(complete[person]).sum());
    return ofTotals == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(items / (items - 1.0) * (1 - ofItems / ofTotals));
  }

  private static boolean isComplete(double[] row) {
    return Arrays.stream(row).noneMatch(Double::isNaN);
  }

  private static double variance(int n, IntToDoubleFunction value) {
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += value.applyAsDouble(i) / n;
    }
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double off = value.applyAsDouble(i) - mean;
      squares += off * off;
    }
    return squares / (n - 1);
  }
}
