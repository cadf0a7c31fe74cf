package org.rapport.reporting.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapport.reporting.kpi.Count;

/** A sheet to write on. Text always becomes a text cell, whatever it begins with. */
final class Grid {

  private static final float POINTS_OF_A_LINE = 14;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Words words;

  Grid(XSSFSheet sheet, Styles styles, Words words) {
    this.sheet = sheet;
    this.styles = styles;
    this.words = words;
    sheet.setDisplayGridlines(false);
    printedWide();
  }

  XSSFSheet sheet() {
    return sheet;
  }

  Words words() {
    return words;
  }

  void text(int row, int column, String text, Look look) {
    cell(row, column, look).setCellValue(text);
  }

  void number(int row, int column, double value, Look look) {
    cell(row, column, look).setCellValue(value);
  }

  void formula(int row, int column, String formula, Look look) {
    cell(row, column, look).setCellFormula(formula);
  }

  void count(int row, int column, Count count) {
    switch (count.shown()) {
      case PLAINLY -> number(row, column, count.value(), Look.COUNT);
      case AS_FEWER -> text(row, column, words.of("report.fewer"), Look.COUNT);
      case WITHHELD -> text(row, column, words.of("report.withheld"), Look.COUNT);
    }
  }

  void blank(int row, int column, Look look) {
    cell(row, column, look);
  }

  void head(int row, String... titles) {
    for (int column = 0; column < titles.length; column++) {
      text(row, column, titles[column], Look.HEAD);
    }
    height(row, 2);
  }

  /** Explicit, because LibreOffice leaves rows as low as the first line of what they hold. */
  void height(int row, int lines) {
    sheet.getRow(row).setHeightInPoints(lines * POINTS_OF_A_LINE);
  }

  /** High enough for the text in a column of so many characters; Chinese ones are twice as wide. */
  void height(int row, String text, int characters) {
    int wide = (int) text.chars().filter(c -> c > 0x2E80).count();
    height(row, 1 + (text.length() + wide) / characters);
  }

  /** For sheets of figures and charts, which are best seen whole. */
  void printedOnOnePage(boolean landscape) {
    sheet.getPrintSetup().setLandscape(landscape);
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  void title(String title, String lead) {
    text(0, 0, title, Look.TITLE);
    height(0, 2);
    text(1, 0, lead, Look.SOFT);
  }

  void widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * 256);
    }
  }

  void merged(int row, int from, int to) {
    sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
  }

  private XSSFCell cell(int row, int column, Look look) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    cell.setCellStyle(styles.of(look));
    return cell;
  }

  /** As in {@code B7}. */
  static String at(int row, int column) {
    return new CellReference(row, column).formatAsString(false);
  }

  static String range(int fromRow, int toRow, int column) {
    return at(fromRow, column) + ":" + at(toRow, column);
  }

  private void printedWide() {
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setRight(words.of("workbook.page"));
    sheet.getFooter().setLeft(words.of("workbook.title"));
  }
}
