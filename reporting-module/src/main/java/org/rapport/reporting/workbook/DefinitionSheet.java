package org.rapport.reporting.workbook;

import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;

/** What every figure and word means. */
final class DefinitionSheet {

  private static final int HEAD = 3;
  private static final int WIDTH = 82;

  private final Grid grid;
  private final Words words;

  DefinitionSheet(Grid grid) {
    this.grid = grid;
    this.words = grid.words();
  }

  void write(Figures figures, String casesNote) {
    grid.widths(34, WIDTH + 8, 10, 12, 18, 10);
    grid.title(words.of("workbook.sheet.definitions"), words.of("workbook.calendarValue"));
    grid.head(
        HEAD,
        words.of("workbook.kpi"),
        words.of("workbook.definition"),
        words.of("workbook.unit"),
        words.of("workbook.target"),
        words.of("workbook.direction"),
        words.of("workbook.version"));
    int row = HEAD + 1;
    for (Figure figure : figures.all()) {
      Kpi kpi = figure.kpi();
      grid.text(row, 0, words.of(kpi.title()), Look.STRONG);
      grid.text(row, 1, words.of(kpi.definition()), Look.TEXT);
      grid.height(row, words.of(kpi.definition()), WIDTH);
      grid.text(row, 2, words.of("report.unit." + kpi.unit()), Look.TEXT);
      if (figure.target() == null) {
        grid.text(row, 3, words.of("report.none"), Look.TEXT);
      } else {
        grid.number(row, 3, figure.target().value(), SummarySheet.look(kpi));
      }
      grid.text(row, 4, words.of("report.direction." + SummarySheet.direction(kpi)), Look.TEXT);
      grid.number(row, 5, Kpi.DEFINITION_VERSION, Look.COUNT);
      row++;
    }
    words(row + 1, casesNote);
    grid.sheet().createFreezePane(1, HEAD + 1);
  }

  private void words(int top, String casesNote) {
    grid.text(top, 0, words.of("workbook.words"), Look.HEADING);
    grid.head(top + 1, words.of("workbook.word"), words.of("workbook.meaning"));
    word(top + 2, "report.light.INDICATIVE", "workbook.word.indicative");
    word(top + 3, "report.light.NOT_ENOUGH_EVIDENCE", "workbook.word.evidence");
    word(top + 4, "report.fewer", "workbook.word.fewer");
    word(top + 5, "report.withheld", "workbook.word.withheld");
    word(top + 6, "workbook.sheet.cases", casesNote);
    word(top + 7, "workbook.sheet.causes", "workbook.word.causes");
  }

  private void word(int row, String word, String meaning) {
    grid.text(row, 0, words.of(word), Look.STRONG);
    grid.text(row, 1, words.of(meaning), Look.TEXT);
    grid.height(row, words.of(meaning), WIDTH);
  }
}
