package org.rapport.platform.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.rapport.platform.TableFiles;

/** Puts the cells of a sheet together to rows; the file leaves empty cells out. */
final class SheetCells implements SheetContentsHandler {

  private final RowLimits limits;
  private final MergedCells merged;
  private List<String> row = new ArrayList<>();

  SheetCells(RowLimits limits, MergedCells merged) {
    this.limits = limits;
    this.merged = merged;
  }

  @Override
  public void startRow(int number) {
    row = new ArrayList<>();
  }

  @Override
  public void cell(String reference, String value, XSSFComment comment) {
    int column = reference == null ? row.size() : new CellReference(reference).getCol();
    boolean empty = value == null || value.isEmpty();
    if (column >= TableFiles.MAX_COLUMNS && !empty) {
      throw SourceTable.unreadable("tooManyColumns", 1, TableFiles.MAX_COLUMNS);
    }
    if (empty) {
      return;
    }
    while (row.size() < column) {
      row.add("");
    }
    row.add(value);
  }

  @Override
  public void endRow(int number) {
    merged.fill(number, row);
    limits.take(number + 1, row);
  }
}
