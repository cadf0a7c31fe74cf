package org.rapport.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A sheet of texts, numbers, days and moments of which only the last rows are in memory; a full one
 * is followed by another.
 */
final class PlainSheet implements AutoCloseable {

  private static final int IN_MEMORY = 100;
  private static final int WIDTH = 22;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** Excel counts days from 1900 on; what was before stays text. */
  private static final int FIRST_YEAR = 1900;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
  private final CellStyle day = style("yyyy-mm-dd");
  private final CellStyle moment = style("yyyy-mm-dd hh:mm");
  private SXSSFSheet sheet;
  private List<?> headings;
  private int rows;

  PlainSheet() {
    workbook.setCompressTempFiles(true);
  }

  private CellStyle style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  /** The first row holds the headings. */
  void add(List<?> cells) {
    if (headings == null) {
      headings = cells;
    }
    if (sheet == null || rows == MOST_ROWS) {
      end();
      begin();
      if (cells == headings) {
        return;
      }
    }
    fill(cells);
  }

  private void begin() {
    sheet = workbook.createSheet();
    rows = 0;
    sheet.setDefaultColumnWidth(WIDTH);
    sheet.createFreezePane(0, 1);
    fill(headings);
  }

  /** Its columns can be narrowed by what is in them. */
  private void end() {
    if (sheet != null && !headings.isEmpty()) {
      sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, headings.size() - 1));
    }
  }

  private void fill(List<?> cells) {
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < cells.size(); i++) {
      Object value = cells.get(i);
      if (!value.equals("")) {
        fill(row.createCell(i), value);
      }
    }
  }

  private void fill(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date && date.getYear() >= FIRST_YEAR) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else if (value instanceof LocalDateTime time && time.getYear() >= FIRST_YEAR) {
      cell.setCellValue(time);
      cell.setCellStyle(moment);
    } else {
      String text = value.toString();
      cell.setCellValue(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    }
  }

  void writeTo(OutputStream out) throws IOException {
    end();
    if (sheet == null) {
      workbook.createSheet(); // a workbook without a sheet cannot be opened
    }
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
