package org.rapport.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The detail sheets without their rows: as many as Excel's limit of rows asks for. */
final class CaseSheets {

  /** Rows that one sheet of Excel holds below its head. */
  static final int EXCEL_ROWS = 1_048_575;

  private final CaseExtract extract;
  private final int rowsPerSheet;
  private final List<XSSFSheet> sheets = new ArrayList<>();

  CaseSheets(CaseExtract extract, int rowsPerSheet) {
    this.extract = extract;
    this.rowsPerSheet = rowsPerSheet;
  }

  /**
   * @param cases how many there will be; some may come in while the workbook is being written
   */
  void create(XSSFWorkbook workbook, Styles styles, Words words, long cases) {
    long some = Math.min(1_000, rowsPerSheet - 1L);
    long needed = Math.max(1, (cases + some + rowsPerSheet - 1) / rowsPerSheet);
    for (int i = 1; i <= needed; i++) {
      String name =
          i == 1 ? words.of("workbook.sheet.cases") : words.of("workbook.sheet.casesMore", i);
      XSSFSheet sheet = workbook.createSheet(name);
      Grid grid = new Grid(sheet, styles, words);
      for (int column = 0; column < extract.columns().size(); column++) {
        CaseColumn told = extract.columns().get(column);
        grid.text(0, column, words.of(told.key()), Look.HEAD);
        sheet.setColumnWidth(column, told.width() * 256);
      }
      sheet.createFreezePane(1, 1);
      sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
      sheets.add(sheet);
    }
  }

  /** In the place of rows whose number alone would tell too much. */
  void tooFew(Styles styles, Words words) {
    Grid grid = new Grid(sheets.get(0), styles, words);
    grid.text(1, 0, words.of("workbook.cases.tooFew"), Look.SOFT);
  }

  List<XSSFSheet> sheets() {
    return sheets;
  }

  /** Names inside the package, as {@code xl/worksheets/sheet7.xml}. */
  List<String> parts() {
    return sheets.stream()
        .map(XSSFSheet::getPackagePart)
        .map(PackagePart::getPartName)
        .map(name -> name.getName().substring(1))
        .toList();
  }
}
