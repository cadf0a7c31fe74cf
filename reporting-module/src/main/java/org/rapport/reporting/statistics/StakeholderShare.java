package org.rapport.reporting.statistics;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * A share of favorable answers in which every stakeholder weighs the same (KPI definition K2): the
 * people of one are averaged first, and the interval comes from drawing stakeholders again.
 */
public final class StakeholderShare {

  static final int DRAWS = 2_000;

  private final double[] averages;
  private final long seed;

  private StakeholderShare(double[] averages, long seed) {
    this.averages = averages;
    this.seed = seed;
  }

  /**
   * @param answers of each stakeholder, whether favorable; stakeholders without one are left out
   * @param seed the same seed gives the same interval, so that a report can be made again
   */
  public static StakeholderShare of(Collection<List<Boolean>> answers, long seed) {
    double[] averages =
        answers.stream()
            .filter(ofOne -> !ofOne.isEmpty())
            .mapToDouble(StakeholderShare::favorable)
            .toArray();
    if (averages.length == 0) {
      throw new IllegalArgumentException("nobody answered");
    }
    return new StakeholderShare(averages, seed);
  }

  private static double favorable(List<Boolean> answers) {
    return (double) answers.stream().filter(answer -> answer).count() / answers.size();
  }

  public int n() {
    return averages.length;
  }

  public double value() {
    double sum = 0;
    for (double average : averages) {
      sum += average;
    }
    return sum / averages.length;
  }

  public Interval interval() {
    var random = new SplittableRandom(seed);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < averages.length; i++) {
        sum += averages[random.nextInt(averages.length)];
      }
      means[draw] = sum / averages.length;
    }
    double[] ends = Quantile.withDefaults().evaluate(means, .025, .975);
    return new Interval(ends[0], ends[1]);
  }
}
