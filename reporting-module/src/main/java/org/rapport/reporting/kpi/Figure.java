package org.rapport.reporting.kpi;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.rapport.reporting.statistics.Interval;
import org.rapport.reporting.statistics.KaplanMeier;
import org.rapport.reporting.statistics.PoissonRate;
import org.rapport.reporting.statistics.Wilson;
import org.rapport.reporting.suppression.Evidence;
import org.rapport.reporting.suppression.Light;
import org.rapport.reporting.suppression.Target;

/**
 * A KPI's value with all that belongs to it. One that may not be shown holds no number at all.
 *
 * @param n valid answers, cases or stakeholders behind it, or null where hidden
 * @param hits numerator of a share or rate, else null: with the ended cases of a time, readers
 *     could work out how few are open
 * @param exposure years that events are counted over, else null
 * @param value a share from 0 to 1, a rate per hundred, days, or a count; null where hidden or not
 *     reached yet
 * @param interval of 95 %, or null for a full count and where hidden
 * @param target or null
 */
public record Figure(
    Kpi kpi,
    Evidence evidence,
    Long n,
    Long hits,
    Double exposure,
    Double value,
    Interval interval,
    Target target,
    Light light) {

  private static final double HUNDRED = 100;

  static Figure hidden(Kpi kpi, Target target) {
    return new Figure(kpi, Evidence.HIDDEN, null, null, null, null, null, target, Light.HIDDEN);
  }

  /** Of everybody, so without an interval; the table it belongs to decides how it is shown. */
  static Figure count(Kpi kpi, Count count) {
    if (!count.isPlain()) {
      return hidden(kpi, null);
    }
    double value = count.value();
    return new Figure(
        kpi, Evidence.ENOUGH, count.value(), null, null, value, null, null, Light.NO_TARGET);
  }

  static Figure share(Kpi kpi, long hits, long n, Target target) {
    Evidence evidence = Evidence.of(n);
    if (!evidence.isShown()) {
      return hidden(kpi, target);
    }
    Wilson share = Wilson.of(hits, n);
    Interval interval = share.interval();
    Light light = Light.of(evidence, target, interval);
    return new Figure(kpi, evidence, n, hits, null, share.value(), interval, target, light);
  }

  /** Events per hundred; none where the number of events may not be shown itself. */
  static Figure rate(Kpi kpi, Count events, long exposed, Target target) {
    Evidence evidence = Evidence.of(exposed);
    if (!evidence.isShown() || !events.isPlain()) {
      return hidden(kpi, target);
    }
    PoissonRate rate = PoissonRate.of(events.value(), exposed / HUNDRED);
    return rate(kpi, events, exposed, null, rate, target);
  }

  /**
   * Events per hundred years.
   *
   * @param exposed how many it could have happened to
   * @param years for which they were exposed, together
   */
  static Figure rateOfYears(Kpi kpi, Count events, long exposed, double years, Target target) {
    if (!Evidence.of(exposed).isShown() || !events.isPlain() || years <= 0) {
      return hidden(kpi, target);
    }
    PoissonRate rate = PoissonRate.of(events.value(), years / HUNDRED);
    return rate(kpi, events, exposed, years, rate, target);
  }

  private static Figure rate(
      Kpi kpi, Count events, long exposed, Double years, PoissonRate rate, Target target) {
    Evidence evidence = Evidence.of(exposed);
    Interval interval = rate.interval();
    Light light = Light.of(evidence, target, interval);
    return new Figure(
        kpi, evidence, exposed, events.value(), years, rate.rate(), interval, target, light);
  }

  /** The equal mean of those that may be shown, without an interval; n is how many they are. */
  static Figure index(Kpi kpi, List<Figure> parts, Target target) {
    List<Figure> shown = parts.stream().filter(Figure::isShown).toList();
    OptionalDouble mean = shown.stream().mapToDouble(Figure::value).average();
    if (mean.isEmpty()) {
      return hidden(kpi, target);
    }
    Evidence least =
        shown.stream().map(Figure::evidence).min(Comparator.naturalOrder()).orElseThrow();
    Light light = Light.of(least, target, null);
    long n = shown.size();
    return new Figure(kpi, least, n, null, null, mean.getAsDouble(), null, target, light);
  }

  static Figure days(Kpi kpi, KaplanMeier times, double quantile, Target target) {
    Evidence evidence = Evidence.of(times.n());
    if (!evidence.isShown()) {
      return hidden(kpi, target);
    }
    OptionalInt days = times.quantile(quantile);
    Interval interval = times.interval(quantile).orElse(null);
    return new Figure(
        kpi,
        evidence,
        times.n(),
        null,
        null,
        days.isPresent() ? Double.valueOf(days.getAsInt()) : null,
        interval,
        target,
        Light.of(evidence, target, interval));
  }

  public boolean isShown() {
    return evidence.isShown();
  }

  /** Shown, but too few cases have come to their end for the quantile to be known. */
  public boolean isNotReached() {
    return isShown() && value == null;
  }
}
