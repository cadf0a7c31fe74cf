package org.rapport.reporting.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean with its t interval, narrower where the population is known to be finite (KPI definition
 * M).
 *
 * @param deviation standard deviation of the sample; 0 for a single value
 * @param population how many could have answered, or 0 where that is not known
 */
public record Mean(double value, double deviation, int n, long population) {

  public Mean {
    if (n < 1 || population != 0 && population < n) {
      throw new IllegalArgumentException(n + " of a population of " + population);
    }
  }

  public static Mean of(double... values) {
    return ofPopulation(0, values);
  }

  public static Mean ofPopulation(long population, double... values) {
    double mean = Arrays.stream(values).average().orElseThrow(IllegalArgumentException::new);
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    int n = values.length;
    return new Mean(mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1)), n, population);
  }

  /** Empty for one value of an unknown or larger population: it tells nothing of the spread. */
  public Optional<Interval> interval() {
    if (population == n) {
      return Optional.of(new Interval(value, value));
    }
    if (n < 2) {
      return Optional.empty();
    }
    double t = TDistribution.of(n - 1.0).inverseCumulativeProbability(.975);
    double reach = t * deviation / Math.sqrt(n) * correction();
    return Optional.of(new Interval(value - reach, value + reach));
  }

  private double correction() {
    return population == 0 ? 1 : Math.sqrt((population - n) / (population - 1.0));
  }
}
