package org.rapport.reporting.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Events per unit of exposure with the exact Poisson interval (KPI definition G).
 *
 * @param exposure in the unit the rate is per, for example hundreds of active stakeholders; above 0
 */
public record PoissonRate(long events, double exposure) {

  public PoissonRate {
    if (events < 0 || !(exposure > 0)) {
      throw new IllegalArgumentException(events + " events over " + exposure);
    }
  }

  public static PoissonRate of(long events, double exposure) {
    return new PoissonRate(events, exposure);
  }

  public double rate() {
    return events / exposure;
  }

  public Interval interval() {
    double low = events == 0 ? 0 : quantile(2.0 * events, .025) / 2;
    double high = quantile(2.0 * events + 2, .975) / 2;
    return new Interval(low / exposure, high / exposure);
  }

  private static double quantile(double degrees, double p) {
    return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(p);
  }
}
