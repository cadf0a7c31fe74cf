package org.rapport.reporting.workbook;

import java.time.YearMonth;
import java.util.List;
import org.rapport.reporting.kpi.Breakdown;

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

  void write(String title, String lead, List<Breakdown> tables, List<String> titles) {
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
    grid.head(top + 1, "", words.of("chart.cases"));
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
    new Chart(grid.sheet(), top, CHART_COLUMN, title, "", words.of("chart.cases"))
        .bars(words.of("chart.cases"), first, row - 1, 0, 1);
    return Math.max(row + 3, top + ROWS_OF_A_CHART);
  }

  private String label(Breakdown table, Breakdown.Row row) {
    return table.by() == Breakdown.By.MONTH
        ? words.month(YearMonth.parse(row.key()))
        : words.of(table.label(row));
  }
}
