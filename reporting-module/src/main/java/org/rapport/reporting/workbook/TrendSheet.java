package org.rapport.reporting.workbook;

import java.util.List;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.kpi.Trend;
import org.rapport.reporting.statistics.Interval;
import org.rapport.reporting.suppression.Distribution;

/**
 * KPIs month by month, line charts above their numbers. A month with too few stays blank, as an
 * empty one does.
 */
final class TrendSheet {

  private static final int CHARTS = 3;
  private static final int CHART_ROWS = 18;
  private static final int HEAD = CHARTS + CHART_ROWS;

  /** Of a KPI: value, interval, n. */
  private static final int COLUMNS = 4;

  private static final int SECOND_CHART = 9;
  private static final int CHART_OF_RATINGS = 3;

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
    shares("chart.onTime", 0, last, Kpi.ACKNOWLEDGED_ON_TIME, Kpi.DECIDED_ON_TIME);
    chart(SECOND_CHART, "chart.times", "chart.days")
        .lines(
            HEAD + 1,
            last,
            0,
            new int[] {column(2), column(3)},
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
    share("chart.upheld", SECOND_CHART, last, 2, Kpi.UPHELD);
    shares("chart.satisfaction", 0, last, Kpi.SATISFIED_WITH_HANDLING, Kpi.SATISFIED_WITH_OUTCOME);
    int row = last + 3;
    row = ratings(row, "chart.handling", figures.handling());
    ratings(row, "chart.outcome", figures.outcome());
  }

  void writeApproach() {
    grid.printedOnOnePage(true);
    int last = table(words.of("workbook.sheet.approach"), Kpi.STEPS_AS_AGREED, Kpi.CONVERTED);
    share("chart.trend.steps-as-agreed", 0, last, 0, Kpi.STEPS_AS_AGREED);
    share("chart.trend.converted", SECOND_CHART, last, 1, Kpi.CONVERTED);
  }

  private void share(String title, int column, int last, int place, Kpi kpi) {
    chart(column, title, "chart.share")
        .upTo(1, "0%")
        .lines(HEAD + 1, last, 0, new int[] {column(place)}, words.of(kpi.title()));
  }

  private int table(String title, Kpi... kpis) {
    grid.widths(16, 14, 10, 10, 9, 14, 10, 10, 9, 14, 10, 10, 9, 14, 10, 10, 9);
    grid.title(title, words.period(figures.period().from(), figures.period().to()));
    grid.text(HEAD, 0, words.of("workbook.month"), Look.HEAD);
    grid.height(HEAD, 3);
    List<String> months = figures.months().stream().map(words::month).toList();
    for (int i = 0; i < months.size(); i++) {
      grid.text(HEAD + 1 + i, 0, months.get(i), Look.TEXT);
    }
    for (int i = 0; i < kpis.length; i++) {
      write(column(i), kpis[i]);
    }
    return HEAD + months.size();
  }

  /** Where a KPI's numbers begin. */
  private static int column(int kpi) {
    return 1 + kpi * COLUMNS;
  }

  private void write(int column, Kpi kpi) {
    Trend trend = figures.trend(kpi);
    grid.text(HEAD, column, words.of(kpi.title()), Look.HEAD);
    grid.text(HEAD, column + 1, words.of("workbook.low"), Look.HEAD);
    grid.text(HEAD, column + 2, words.of("workbook.high"), Look.HEAD);
    grid.text(HEAD, column + 3, "n", Look.HEAD);
    int row = HEAD + 1;
    for (Figure month : trend.months()) {
      write(row++, column, month);
    }
  }

  private void write(int row, int column, Figure month) {
    Look look = SummarySheet.look(month.kpi());
    for (int i = 0; i < COLUMNS; i++) {
      grid.blank(row, column + i, i == COLUMNS - 1 ? Look.COUNT : look);
    }
    if (!month.isShown()) {
      return;
    }
    grid.number(row, column + 3, month.n(), Look.COUNT);
    if (month.value() != null) {
      grid.number(row, column, month.value(), look);
    }
    Interval interval = month.interval();
    if (interval != null) {
      grid.number(row, column + 1, interval.low(), look);
      if (interval.isBounded()) {
        grid.number(row, column + 2, interval.high(), look);
      }
    }
  }

  private void shares(String title, int column, int last, Kpi one, Kpi other) {
    chart(column, title, "chart.share")
        .upTo(1, "0%")
        .lines(
            HEAD + 1,
            last,
            0,
            new int[] {column(0), column(1)},
            words.of(one.title()),
            words.of(other.title()));
  }

  private Chart chart(int column, String title, String up) {
    return new Chart(
        grid.sheet(), CHARTS, column, words.of(title), words.of("workbook.month"), words.of(up));
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
            CHART_OF_RATINGS,
            words.of(title),
            words.of("chart.score"),
            words.of("chart.people"))
        .bars(words.of("chart.people"), top + 2, row - 1, 0, 1);
    return top + CHART_ROWS;
  }
}
