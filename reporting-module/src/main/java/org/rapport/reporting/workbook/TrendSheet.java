package org.rapport.reporting.workbook;

import java.util.List;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.kpi.Trend;
import org.rapport.reporting.suppression.Distribution;

/** KPIs month by month with line charts. A month with too few stays blank, as an empty one does. */
final class TrendSheet {

  private static final int HEAD = 3;
  private static final int CHART_ROWS = 18;
  private static final int CHART_COLUMN = 10;

  private final Grid grid;
  private final Words words;
  private final Figures figures;

  TrendSheet(Grid grid, Figures figures) {
    this.grid = grid;
    this.words = grid.words();
    this.figures = figures;
  }

  void writeTimes() {
    grid.printedOnOnePage(true);
    int last =
        table(
            words.of("workbook.sheet.time"),
            Kpi.ACKNOWLEDGED_ON_TIME,
            Kpi.DECIDED_ON_TIME,
            Kpi.TIME_TO_DECISION_MEDIAN,
            Kpi.TIME_TO_CLOSE_MEDIAN);
    shares("chart.onTime", last, Kpi.ACKNOWLEDGED_ON_TIME, Kpi.DECIDED_ON_TIME);
    chart(HEAD + CHART_ROWS, "chart.times", "chart.days")
        .lines(
            HEAD + 1,
            last,
            0,
            new int[] {5, 7},
            words.of(Kpi.TIME_TO_DECISION_MEDIAN.title()),
            words.of(Kpi.TIME_TO_CLOSE_MEDIAN.title()));
  }

  void writeSatisfaction() {
    grid.printedOnOnePage(false);
    int last =
        table(
            words.of("workbook.sheet.satisfaction"),
            Kpi.SATISFIED_WITH_HANDLING,
            Kpi.SATISFIED_WITH_OUTCOME,
            Kpi.UPHELD);
    chart(HEAD + CHART_ROWS, "chart.upheld", "chart.share")
        .upTo(1, "0%")
        .lines(HEAD + 1, last, 0, new int[] {5}, words.of(Kpi.UPHELD.title()));
    shares("chart.satisfaction", last, Kpi.SATISFIED_WITH_HANDLING, Kpi.SATISFIED_WITH_OUTCOME);
    int row = Math.max(last + 3, HEAD + 2 * CHART_ROWS);
    row = ratings(row, "chart.handling", figures.handling());
    ratings(row, "chart.outcome", figures.outcome());
  }

  private int table(String title, Kpi... kpis) {
    grid.widths(16, 14, 9, 14, 9, 14, 9, 14, 9, 3);
    grid.title(title, words.period(figures.period().from(), figures.period().to()));
    grid.text(HEAD, 0, words.of("workbook.month"), Look.HEAD);
    grid.height(HEAD, 3);
    List<String> months = figures.months().stream().map(words::month).toList();
    for (int i = 0; i < months.size(); i++) {
      grid.text(HEAD + 1 + i, 0, months.get(i), Look.TEXT);
    }
    int column = 1;
    for (Kpi kpi : kpis) {
      column(column, kpi);
      column += 2;
    }
    grid.sheet().createFreezePane(1, HEAD + 1);
    return HEAD + months.size();
  }

  private void column(int column, Kpi kpi) {
    Trend trend = figures.trend(kpi);
    grid.text(HEAD, column, words.of(kpi.title()), Look.HEAD);
    grid.text(HEAD, column + 1, "n", Look.HEAD);
    int row = HEAD + 1;
    for (Figure month : trend.months()) {
      Look look = SummarySheet.look(kpi);
      grid.blank(row, column, look);
      grid.blank(row, column + 1, Look.COUNT);
      if (month.isShown() && month.value() != null) {
        grid.number(row, column, month.value(), look);
      }
      if (month.isShown()) {
        grid.number(row, column + 1, month.n(), Look.COUNT);
      }
      row++;
    }
  }

  private void shares(String title, int last, Kpi one, Kpi other) {
    chart(HEAD, title, "chart.share")
        .upTo(1, "0%")
        .lines(HEAD + 1, last, 0, new int[] {1, 3}, words.of(one.title()), words.of(other.title()));
  }

  private Chart chart(int row, String title, String up) {
    return new Chart(
        grid.sheet(), row, CHART_COLUMN, words.of(title), words.of("workbook.month"), words.of(up));
  }

  private int ratings(int top, String title, Distribution ratings) {
    grid.text(top, 0, words.of(title), Look.HEADING);
    if (ratings == null) {
      grid.text(top + 1, 0, words.of("report.tooFew"), Look.SOFT);
      return top + 4;
    }
    grid.text(top + 1, 0, words.of("chart.score"), Look.HEAD);
    grid.text(top + 1, 1, words.of("chart.people"), Look.HEAD);
    int row = top + 2;
    for (int score = 1; score <= ratings.people().size(); score++) {
      grid.text(row, 0, String.valueOf(score), Look.TEXT);
      grid.number(row++, 1, ratings.people().get(score - 1), Look.COUNT);
    }
    String total = "SUM(" + Grid.range(top + 2, row - 1, 1) + ")";
    grid.text(row, 0, words.of("workbook.total"), Look.STRONG);
    grid.formula(row, 1, total, Look.STRONG_COUNT);
    new Chart(
            grid.sheet(),
            top,
            CHART_COLUMN,
            words.of(title),
            words.of("chart.score"),
            words.of("chart.people"))
        .bars(words.of("chart.people"), top + 2, row - 1, 0, 1);
    return top + CHART_ROWS;
  }
}
