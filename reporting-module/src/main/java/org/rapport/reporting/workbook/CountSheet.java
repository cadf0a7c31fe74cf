package org.rapport.reporting.workbook;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.List;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.Figures;

/** Counts taken apart, each table with its chart; totals are formulas where every part is shown. */
final class CountSheet {

  private static final int ROWS_OF_A_CHART = 19;
  private static final int CHART_COLUMN = 3;

  private final Grid grid;
  private final Words words;

  CountSheet(Grid grid) {
    this.grid = grid;
    this.words = grid.words();
  }

  void writeReceived(Figures figures) {
    write(
        words.of("workbook.sheet.received"),
        period(figures),
        figures.received(),
        titles("chart.received.", figures.received()));
  }

  void writeBacklog(Figures figures) {
    write(
        words.of("workbook.sheet.backlog"),
        figures.period().to().toString(),
        List.of(figures.backlog()),
        List.of(words.of("chart.backlog")));
  }

  void writeRelationships(Figures figures) {
    String missing = figures.missing().stream().map(words::of).collect(joining("; "));
    write(
        words.of("workbook.sheet.relationships"),
        period(figures) + ". " + words.of("report.indexWithout", missing),
        figures.relationships(),
        titles("chart.relationships.", figures.relationships()));
  }

  private String period(Figures figures) {
    return words.period(figures.period().from(), figures.period().to());
  }

  private List<String> titles(String key, List<Breakdown> tables) {
    return tables.stream().map(table -> words.of(key + table.by())).toList();
  }

  private void write(String title, String lead, List<Breakdown> tables, List<String> titles) {
    grid.widths(28, 14, 4);
    grid.printedOnOnePage(tables.size() == 1);
    grid.title(title, lead);
    int row = 3;
    for (int i = 0; i < tables.size(); i++) {
      row = write(row, tables.get(i), titles.get(i));
    }
  }

  private int write(int top, Breakdown table, String title) {
    grid.text(top, 0, title, Look.HEADING);
    String counted = words.of(table.counted());
    grid.head(top + 1, "", counted);
    int first = top + 2;
    int row = first;
    for (Breakdown.Row part : table.rows()) {
      grid.text(row, 0, label(table, part), Look.TEXT);
      grid.count(row++, 1, part.count());
    }
    grid.text(row, 0, words.of("workbook.total"), Look.STRONG);
    if (table.isComplete()) {
      grid.formula(row, 1, "SUM(" + Grid.range(first, row - 1, 1) + ")", Look.STRONG_COUNT);
    } else {
      grid.count(row, 1, table.total());
    }
    new Chart(grid.sheet(), top, CHART_COLUMN, title, "", counted)
        .bars(counted, first, row - 1, 0, 1);
    return Math.max(row + 3, top + ROWS_OF_A_CHART);
  }

  private String label(Breakdown table, Breakdown.Row row) {
    return table.by() == Breakdown.By.MONTH
        ? words.month(YearMonth.parse(row.key()))
        : words.of(table.label(row));
  }
}
