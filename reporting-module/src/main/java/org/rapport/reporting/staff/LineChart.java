package org.rapport.reporting.staff;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.kpi.Trend;
import org.rapport.reporting.statistics.Interval;

/** KPIs month by month. A month that is hidden or empty leaves a gap. */
public record LineChart(
    String title,
    List<String> months,
    List<Series> series,
    List<Plot.Line> lines,
    List<Plot.Label> labels) {

  /**
   * @param paths unbroken stretches of the line, each as points of an SVG polyline
   * @param cells what the table says of each month
   */
  public record Series(
      String name, String style, List<String> paths, List<Point> points, List<Cell> cells) {}

  /** One month's value on the line, and its interval as a stroke from low to high. */
  public record Point(double x, double y, double low, double high, String title) {}

  /** One month's value, its interval and the number behind it, all empty where hidden. */
  public record Cell(String value, String interval, String n) {}

  /** True where no month may be shown, or none has anything to show. */
  public boolean isEmpty() {
    return series.stream().allMatch(one -> one.points().isEmpty());
  }

  static LineChart of(String title, List<YearMonth> months, Numbers numbers, Trend... trends) {
    Kpi kpi = trends[0].kpi();
    List<String> names = months.stream().map(numbers::month).toList();
    Plot plot = plot(months.size(), trends);
    List<Series> series = new ArrayList<>();
    for (Trend trend : trends) {
      series.add(series(trend, names, plot, numbers, "series-" + (series.size() + 1)));
    }
    boolean isShare = kpi.unit() == Kpi.Unit.SHARE;
    return new LineChart(
        title,
        names,
        series,
        plot.lines(
            value -> isShare ? Math.round(value * 100) + "%" : numbers.whole(Math.round(value))),
        plot.labels(names));
  }

  private static Plot plot(int months, Trend... trends) {
    if (trends[0].kpi().unit() == Kpi.Unit.SHARE) {
      return Plot.ofShares(months);
    }
    double highest =
        Arrays.stream(trends)
            .flatMap(trend -> trend.months().stream())
            .filter(LineChart::isDrawn)
            .mapToDouble(Figure::value)
            .max()
            .orElse(0);
    return new Plot(months, highest);
  }

  private static Series series(
      Trend trend, List<String> names, Plot plot, Numbers numbers, String style) {
    List<String> paths = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < trend.months().size(); i++) {
      Figure month = trend.months().get(i);
      if (isDrawn(month)) {
        double y = plot.y(month.value());
        path.append(plot.middle(i)).append(',').append(y).append(' ');
        String title = names.get(i) + ": " + said(month, numbers);
        points.add(new Point(plot.middle(i), y, low(month, plot), high(month, plot), title));
      } else if (!path.isEmpty()) {
        paths.add(path.toString());
        path.setLength(0);
      }
    }
    if (!path.isEmpty()) {
      paths.add(path.toString());
    }
    List<Cell> cells =
        IntStream.range(0, trend.months().size())
            .mapToObj(i -> cell(trend.months().get(i), numbers))
            .toList();
    return new Series(numbers.text(trend.kpi().title()), style, paths, points, cells);
  }

  private static boolean isDrawn(Figure figure) {
    return figure.isShown() && figure.value() != null;
  }

  private static Cell cell(Figure figure, Numbers numbers) {
    return figure.isShown()
        ? new Cell(numbers.value(figure), numbers.interval(figure), numbers.whole(figure.n()))
        : new Cell("", "", "");
  }

  private static String said(Figure figure, Numbers numbers) {
    String interval = numbers.interval(figure);
    String n = numbers.text("report.n", figure.n());
    return numbers.value(figure) + " · " + n + (interval.isEmpty() ? "" : " · " + interval);
  }

  private static double low(Figure figure, Plot plot) {
    Interval interval = figure.interval();
    return plot.y(interval == null ? figure.value() : interval.low());
  }

  /** As far as there is room. */
  private static double high(Figure figure, Plot plot) {
    Interval interval = figure.interval();
    double high = interval == null ? figure.value() : interval.high();
    return Double.isFinite(high) ? Math.max(Plot.TOP, plot.y(high)) : Plot.TOP;
  }
}
