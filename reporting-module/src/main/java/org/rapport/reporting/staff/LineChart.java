package org.rapport.reporting.staff;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.kpi.Trend;

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

  /** One month's value on the line. */
  public record Point(double x, double y, String title) {}

  /** One month's value and the number behind it, both empty where hidden. */
  public record Cell(String value, String n) {}

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
        String title = names.get(i) + ": " + numbers.value(month);
        points.add(new Point(plot.middle(i), y, title));
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
        ? new Cell(numbers.value(figure), numbers.whole(figure.n()))
        : new Cell("", "");
  }
}
