package org.rapport.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A KPI workbook read back, by position: the same in every language. */
final class KpiSheets {

  static final int SUMMARY = 1;
  static final int RECEIVED = 2;
  static final int ON_TIME = 3;
  static final int SATISFACTION = 4;
  static final int BACKLOG = 5;
  static final int RELATIONSHIPS = 6;
  static final int APPROACH = 7;
  static final int CAUSES = 8;
  static final int CASES = 9;

  /** First row below a sheet's head. */
  static final int FIRST = 4;

  /** First month of a sheet of trends, below its charts. */
  static final int FIRST_MONTH = 22;

  private final XSSFWorkbook workbook;

  KpiSheets(byte[] file) {
    try {
      workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  XSSFSheet sheet(int position) {
    return workbook.getSheetAt(position);
  }

  /** A number, a text, or null where nothing is written. */
  Object at(int position, int row, int column) {
    Row line = sheet(position).getRow(row);
    return line == null ? null : value(line.getCell(column));
  }

  /** What stands in the second column of a sheet of counts, below the heads of its tables. */
  List<Object> counts(int position) {
    List<Object> counts = new ArrayList<>();
    for (Row row : sheet(position)) {
      Object value = value(row.getCell(1));
      boolean isHead = row.getCell(0) == null || value(row.getCell(0)) == null;
      if (value != null && !isHead) {
        counts.add(value);
      }
    }
    return counts;
  }

  private static Object value(Cell cell) {
    if (cell == null) {
      return null;
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> cell.getNumericCellValue();
      case STRING -> cell.getStringCellValue().isEmpty() ? null : cell.getStringCellValue();
      default -> null;
    };
  }
}
