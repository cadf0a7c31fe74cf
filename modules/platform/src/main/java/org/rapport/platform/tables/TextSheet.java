package org.rapport.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A sheet of texts of which only the last rows are in memory; a full one is followed by another.
 */
final class TextSheet implements AutoCloseable {

  private static final int IN_MEMORY = 100;
  private static final int WIDTH = 22;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
  private SXSSFSheet sheet;
  private List<String> headings;
  private int rows;

  TextSheet() {
    workbook.setCompressTempFiles(true);
  }

  /** The first row holds the headings. */
  void add(List<String> cells) {
    if (headings == null) {
      headings = cells;
    }
    if (sheet == null || rows == MOST_ROWS) {
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

  private void fill(List<String> cells) {
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i);
      if (!text.isEmpty()) {
        String whole = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        row.createCell(i, CellType.STRING).setCellValue(whole);
      }
    }
  }

  void writeTo(OutputStream out) throws IOException {
    if (sheet == null) {
      sheet = workbook.createSheet(); // a workbook without a sheet cannot be opened
    }
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
