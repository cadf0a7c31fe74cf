package org.rapport.reporting.staff;

import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Kpi;

/**
 * A share drawn on a line from 0 to 100: its interval as a band, itself and its target as marks.
 * What it draws stands in words beside it.
 *
 * @param target null where there is none
 */
public record Gauge(double low, double width, double value, Double target) {

  private static final double FULL = 100;

  /** Null where there is nothing to draw. */
  static Gauge of(Figure figure) {
    if (figure.kpi().unit() != Kpi.Unit.SHARE || !figure.isShown()) {
      return null;
    }
    double low = Plot.rounded(FULL * figure.interval().low());
    double high = Plot.rounded(FULL * figure.interval().high());
    Double target = figure.target() == null ? null : Double.valueOf(FULL * figure.target().value());
    return new Gauge(low, Plot.rounded(high - low), Plot.rounded(FULL * figure.value()), target);
  }
}
