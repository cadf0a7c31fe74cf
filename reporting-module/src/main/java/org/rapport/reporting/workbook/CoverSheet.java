package org.rapport.reporting.workbook;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;

/** Whose figures these are, of when, and how to read them. */
final class CoverSheet {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Grid grid;
  private final Words words;
  private int row;

  CoverSheet(Grid grid) {
    this.grid = grid;
    this.words = grid.words();
  }

  void write(Figures figures, String organization, List<XSSFSheet> contents) {
    grid.widths(30, 80);
    grid.text(1, 0, words.of("workbook.title"), Look.TITLE);
    grid.height(1, 2);
    grid.text(2, 0, words.of("workbook.subtitle"), Look.HEADING);
    row = 4;
    fact("workbook.organization", organization);
    fact("workbook.period", words.period(figures.period().from(), figures.period().to()));
    fact("workbook.snapshot", MINUTE.format(figures.snapshot().atZone(figures.zone())));
    fact("workbook.zone", figures.zone().getId());
    fact("workbook.calendar", words.of("workbook.calendarValue"));
    fact("workbook.version", String.valueOf(Kpi.DEFINITION_VERSION));
    row++;
    grid.text(row++, 0, words.of("workbook.reading"), Look.HEADING);
    paragraph("workbook.reading.interval");
    paragraph("workbook.reading.suppression");
    row++;
    grid.text(row++, 0, words.of("workbook.contents"), Look.HEADING);
    contents.forEach(this::link);
  }

  private void fact(String key, String value) {
    grid.text(row, 0, words.of(key), Look.STRONG);
    grid.text(row, 1, value, Look.TEXT);
    row++;
  }

  private void paragraph(String key) {
    grid.text(row, 0, words.of(key), Look.LEAD);
    grid.merged(row, 0, 1);
    grid.height(row, 3);
    row++;
  }

  private void link(XSSFSheet sheet) {
    grid.text(row, 0, sheet.getSheetName(), Look.LINK);
    XSSFHyperlink link =
        grid.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.getSheetName() + "'!A1");
    grid.sheet().getRow(row).getCell(0).setHyperlink(link);
    row++;
  }
}
