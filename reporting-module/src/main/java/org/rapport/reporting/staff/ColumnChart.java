package org.rapport.reporting.staff;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.rapport.reporting.kpi.Breakdown;

/** A count month by month; the same numbers stand in the table beside it. */
public record ColumnChart(
    String title, List<Column> columns, List<Plot.Line> lines, List<Plot.Label> labels) {

  /**
   * @param shown the count, or what stands in its place
   */
  public record Column(
      double x, double y, double width, double height, String month, String shown) {}

  static ColumnChart of(String title, Breakdown byMonth, Numbers numbers) {
    List<Breakdown.Row> rows = byMonth.rows();
    double highest = rows.stream().mapToDouble(ColumnChart::height).max().orElse(0);
    Plot plot = new Plot(rows.size(), highest);
    double width = Plot.rounded(Math.min(40, plot.width() * .7));
    List<String> months = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Breakdown.Row row = rows.get(i);
      double y = plot.y(height(row));
      String month = numbers.month(YearMonth.parse(row.key()));
      months.add(month);
      columns.add(
          new Column(
              Plot.rounded(plot.middle(i) - width / 2),
              y,
              width,
              Plot.rounded(Plot.BOTTOM - y),
              month,
              numbers.count(row.count())));
    }
    return new ColumnChart(
        title, columns, plot.lines(value -> numbers.whole(Math.round(value))), plot.labels(months));
  }

  private static double height(Breakdown.Row row) {
    return row.count().isPlain() ? row.count().value() : 0;
  }
}
