package org.rapport.reporting.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The frame of a chart over months: where things go, in units of its drawing. */
final class Plot {

  static final int LEFT = 52;
  static final int RIGHT = 516;
  static final int TOP = 12;
  static final int BOTTOM = 200;
  private static final int MOST_LABELS = 7;
  private static final int LINES = 4;

  /** A line across with its value. */
  public record Line(double y, String label) {}

  /** A month below the axis. */
  public record Label(double x, String text) {}

  private final int months;
  private final double top;

  /**
   * @param highest value to be shown
   */
  Plot(int months, double highest) {
    this.months = months;
    this.top = round(Math.max(highest, 1e-9));
  }

  private Plot(int months, double top, boolean exact) {
    this.months = months;
    this.top = exact ? top : round(top);
  }

  static Plot ofShares(int months) {
    return new Plot(months, 1, true);
  }

  /** The next 1, 2, 4 or 8 times a power of ten, which four lines divide well. */
  private static double round(double highest) {
    double power = Math.pow(10, Math.floor(Math.log10(highest)));
    for (double step : new double[] {1, 2, 4, 8, 10}) {
      if (highest <= step * power) {
        return Math.max(step * power, LINES);
      }
    }
    return 10 * power;
  }

  double width() {
    return (double) (RIGHT - LEFT) / months;
  }

  double middle(int month) {
    return rounded(LEFT + width() * (month + .5));
  }

  double y(double value) {
    return rounded(BOTTOM - (BOTTOM - TOP) * value / top);
  }

  List<Line> lines(DoubleFunction<String> label) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i <= LINES; i++) {
      double value = top * i / LINES;
      lines.add(new Line(y(value), label.apply(value)));
    }
    return lines;
  }

  /** As many of the months' names as fit, evenly. */
  List<Label> labels(List<String> names) {
    int every = (names.size() + MOST_LABELS - 1) / MOST_LABELS;
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i += Math.max(1, every)) {
      labels.add(new Label(middle(i), names.get(i)));
    }
    return labels;
  }

  static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
