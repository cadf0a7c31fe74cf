package org.rapport.feedback.imports;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Puts the cells of a sheet together to rows; the file leaves empty cells out. */
final class SheetCells implements SheetContentsHandler {

  private final RowLimits limits;
  private List<String> row = new ArrayList<>();

  SheetCells(RowLimits limits) {
    this.limits = limits;
  }

  @Override
  public void startRow(int number) {
    row = new ArrayList<>();
  }

  @Override
  public void cell(String reference, String value, XSSFComment comment) {
    int column = reference == null ? row.size() : new CellReference(reference).getCol();
    if (column >= SourceTable.MAX_COLUMNS) {
      throw SourceTable.unreadable("tooManyColumns", 1, SourceTable.MAX_COLUMNS);
    }
    while (row.size() < column) {
      row.add("");
    }
    row.add(value == null ? "" : value);
  }

  @Override
  public void endRow(int number) {
    limits.take(number + 1, row);
  }
}
