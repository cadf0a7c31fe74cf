package org.rapport.reporting.workbook;

import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.CauseFigures;
import org.rapport.reporting.kpi.CauseFigures.Actions;
import org.rapport.reporting.kpi.Count;
import org.rapport.reporting.kpi.Figures;

/** What complaints came from and what is done about it (C12). Shares are live formulas. */
final class CauseSheet {

  private static final int TOP = 3;
  private static final int COUNT = 1;
  private static final int SHARE = 2;
  private static final int ACTIONS = 3;
  private static final int CHART_COLUMN = 7;
  private static final int ROWS_OF_A_CHART = 19;

  private final Grid grid;
  private final Words words;

  CauseSheet(Grid grid) {
    this.grid = grid;
    this.words = grid.words();
  }

  void write(Figures figures) {
    CauseFigures causes = figures.causes();
    grid.widths(36, 12, 10, 12, 12, 14, 3);
    grid.printedOnOnePage(true);
    grid.title(
        words.of("workbook.sheet.causes"),
        words.period(figures.period().from(), figures.period().to()));
    String title = words.of("chart.causes.ROOT_CAUSE");
    grid.text(TOP, 0, title, Look.HEADING);
    String counted = words.of(causes.byCause().counted());
    grid.head(
        TOP + 1,
        words.of("workbook.cause"),
        counted,
        words.of("workbook.share"),
        words.of("workbook.openActions"),
        words.of("workbook.effective"),
        words.of("workbook.notEffective"));
    int first = TOP + 2;
    int last = first + causes.rows().size();
    int row = first;
    for (CauseFigures.Row cause : causes.rows()) {
      grid.text(row, 0, words.of(cause.cause()), Look.TEXT);
      count(row, cause.count(), last, causes.byCause().total());
      actions(row++, cause.actions());
    }
    total(first, last, causes.byCause());
    actions(last, causes.all());
    if (last > first) {
      chart(TOP, title, counted, first, last);
    }
    reach(Math.max(last + 3, TOP + ROWS_OF_A_CHART), causes.byReach());
  }

  private void reach(int top, Breakdown table) {
    String title = words.of("chart.causes.REACH");
    String counted = words.of(table.counted());
    grid.text(top, 0, title, Look.HEADING);
    grid.head(top + 1, "", counted, words.of("workbook.share"));
    int first = top + 2;
    int last = first + table.rows().size();
    int row = first;
    for (Breakdown.Row part : table.rows()) {
      grid.text(row, 0, words.of(table.label(part)), Look.TEXT);
      count(row++, part.count(), last, table.total());
    }
    total(first, last, table);
    chart(top, title, counted, first, last);
  }

  private void count(int row, Count count, int last, Count total) {
    grid.count(row, COUNT, count);
    if (count.isPlain() && total.isPlain() && total.value() > 0) {
      grid.formula(row, SHARE, Grid.at(row, COUNT) + "/" + Grid.at(last, COUNT), Look.SHARE);
    } else {
      grid.blank(row, SHARE, Look.SHARE);
    }
  }

  private void total(int first, int last, Breakdown table) {
    grid.text(last, 0, words.of("workbook.total"), Look.STRONG);
    if (table.isComplete() && last > first) {
      grid.formula(
          last, COUNT, "SUM(" + Grid.range(first, last - 1, COUNT) + ")", Look.STRONG_COUNT);
    } else {
      grid.count(last, COUNT, table.total());
    }
    grid.blank(last, SHARE, Look.SHARE);
  }

  private void actions(int row, Actions actions) {
    if (actions == null) {
      for (int i = 0; i < 3; i++) {
        grid.blank(row, ACTIONS + i, Look.COUNT);
      }
      return;
    }
    grid.number(row, ACTIONS, actions.open(), Look.COUNT);
    grid.number(row, ACTIONS + 1, actions.effective(), Look.COUNT);
    grid.number(row, ACTIONS + 2, actions.notEffective(), Look.COUNT);
  }

  private void chart(int top, String title, String counted, int first, int last) {
    new Chart(grid.sheet(), top, CHART_COLUMN, title, "", counted)
        .bars(counted, first, last - 1, 0, COUNT);
  }
}
