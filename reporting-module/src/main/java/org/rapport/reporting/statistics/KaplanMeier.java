package org.rapport.reporting.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Kaplan–Meier's estimate of how long things take while some are still going on (KPI definition
 * KM). Cases censored on a day count as at risk on that day.
 */
public final class KaplanMeier {

  /** Of the steps of the curve: S(t) and the sum in Greenwood's formula. */
  private record Step(int days, double survival, double greenwood) {

    /** A limit of S(t) on the log-log scale, which stays within 0 and 1. */
    double limit(double z) {
      if (survival <= 0 || survival >= 1) {
        return Math.max(0, survival);
      }
      double error = Math.sqrt(greenwood) / Math.abs(Math.log(survival));
      return Math.pow(survival, Math.exp(z * error));
    }
  }

  private static final double ROUNDING = 1e-12;

  private final long n;
  private final long ended;
  private final List<Step> steps = new ArrayList<>();

  private KaplanMeier(TreeMap<Integer, long[]> byDays, long n) {
    this.n = n;
    long atRisk = n;
    long events = 0;
    double survival = 1;
    double greenwood = 0;
    for (var entry : byDays.entrySet()) {
      long d = entry.getValue()[0];
      if (d > 0) {
        survival *= (double) (atRisk - d) / atRisk;
        greenwood += (double) d / atRisk / (atRisk - d);
        steps.add(new Step(entry.getKey(), atRisk == d ? 0 : survival, greenwood));
        events += d;
      }
      atRisk -= d + entry.getValue()[1];
    }
    this.ended = events;
  }

  public static KaplanMeier of(Collection<Spell> spells) {
    TreeMap<Integer, long[]> byDays = new TreeMap<>();
    long n = 0;
    for (Spell spell : spells) {
      byDays.computeIfAbsent(spell.days(), d -> new long[2])[spell.ended() ? 0 : 1] += spell.n();
      n += spell.n();
    }
    return new KaplanMeier(byDays, n);
  }

  public long n() {
    return n;
  }

  /** How many had come to their end; the others are censored. */
  public long ended() {
    return ended;
  }

  /** The share still going on after so many days. */
  public double survival(int days) {
    double survival = 1;
    for (Step step : steps) {
      if (step.days > days) {
        break;
      }
      survival = step.survival;
    }
    return survival;
  }

  /**
   * @param share for example .5 for the median, .9 for P90
   * @return the first day by which at least this share had ended; empty if that many never did
   */
  public OptionalInt quantile(double share) {
    return steps.stream()
        .filter(step -> step.survival <= 1 - share + ROUNDING)
        .mapToInt(Step::days)
        .findFirst();
  }

  /** Brookmeyer and Crowley's interval of the quantile; unbounded above where few have ended. */
  public Optional<Interval> interval(double share) {
    double low = firstDayBelow(1 - share, Interval.Z);
    double high = firstDayBelow(1 - share, -Interval.Z);
    return Double.isInfinite(low) ? Optional.empty() : Optional.of(new Interval(low, high));
  }

  private double firstDayBelow(double survival, double z) {
    return steps.stream()
        .filter(step -> step.limit(z) <= survival + ROUNDING)
        .mapToDouble(Step::days)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
