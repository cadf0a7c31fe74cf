package org.rapport.reporting.staff;

import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.suppression.Light;

/**
 * A KPI at a glance.
 *
 * @param value with its unit, or the words that stand in its place
 * @param small whether the value is words, to be set smaller
 * @param about n and interval
 * @param gauge the same as a drawing, or null
 * @param tone of the status, by the design system
 * @param status empty where the value says the same
 * @param link to where the reader may look further, or null
 */
public record Tile(
    String code,
    String title,
    String value,
    boolean small,
    String about,
    Gauge gauge,
    String target,
    String tone,
    String status,
    String link) {

  static Tile of(Figure figure, String value, Numbers numbers, String link) {
    Kpi kpi = figure.kpi();
    return new Tile(
        kpi.code(),
        numbers.text(kpi.title()),
        value,
        !figure.isShown() || figure.isNotReached(),
        about(figure, numbers),
        Gauge.of(figure),
        figure.target() == null
            ? ""
            : numbers.text("report.target", numbers.value(kpi, figure.target().value())),
        tone(figure.light()),
        figure.light() == Light.HIDDEN ? "" : numbers.text("report.light." + figure.light()),
        link);
  }

  private static String about(Figure figure, Numbers numbers) {
    if (!figure.isShown()) {
      return "";
    }
    if (figure.kpi().unit().isCount()) {
      return numbers.text("report.fullCount");
    }
    String n = counted(figure, numbers);
    String interval = numbers.interval(figure);
    return interval.isEmpty() ? n : n + " · " + interval;
  }

  private static String counted(Figure figure, Numbers numbers) {
    return switch (figure.kpi().unit()) {
      case INDEX -> numbers.text("report.indexOf", figure.n());
      case RATE -> numbers.text("report.rateOf", figure.hits(), figure.n());
      case RATE_OF_YEARS ->
          numbers.text(
              "report.rateOfYears", figure.hits(), numbers.oneDigit(figure.exposure()), figure.n());
      case SHARE -> numbers.text("report.hits", figure.hits(), figure.n());
      case CASES, NUMBER, DAYS -> numbers.text("report.n", figure.n());
    };
  }

  private static String tone(Light light) {
    return switch (light) {
      case MET -> "good";
      case MISSED -> "bad";
      case NOT_ENOUGH_EVIDENCE -> "warning";
      case INDICATIVE, HIDDEN, NO_TARGET -> "neutral";
    };
  }
}
