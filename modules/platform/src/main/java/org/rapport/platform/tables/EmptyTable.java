package org.rapport.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapport.platform.TableFiles;
import org.rapport.platform.TableTemplate;
import org.rapport.platform.TableTemplate.Column;

/**
 * A table to be filled in: headings with explanations, lists to choose from, and a sheet that says
 * it all again. The lists' words stand on the second sheet, because a list within a cell's rule may
 * have no more than 255 characters.
 */
final class EmptyTable {

  /** Where the choices begin on the sheet of explanations. */
  private static final int CHOICES_FROM = 3;

  private static final int LONGEST_PROMPT = 255;
  private static final int LONGEST_TITLE = 32;

  private final TableTemplate template;

  private EmptyTable(TableTemplate template) {
    this.template = template;
  }

  static EmptyTable of(TableTemplate template) {
    return new EmptyTable(template);
  }

  void writeTo(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet table = workbook.createSheet(template.name());
      Sheet explanations = workbook.createSheet(template.explanations());
      CellStyle head = head(workbook);
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@")); // keeps 0086 and 2026-01-05
      Row headings = table.createRow(0);
      List<Column> columns = template.columns();
      for (int i = 0; i < columns.size(); i++) {
        headings.createCell(i).setCellValue(columns.get(i).heading());
        headings.getCell(i).setCellStyle(head);
        table.setDefaultColumnStyle(i, text);
        table.setColumnWidth(i, 22 * 256);
        restrict(table, i);
      }
      table.createFreezePane(0, 1);
      explain(explanations, head);
      workbook.write(out);
    }
  }

  private void restrict(Sheet table, int index) {
    Column column = template.columns().get(index);
    DataValidationHelper rules = table.getDataValidationHelper();
    CellRangeAddressList cells = new CellRangeAddressList(1, TableFiles.MAX_ROWS, index, index);
    DataValidation rule =
        rules.createValidation(
            column.choices().isEmpty()
                ? rules.createCustomConstraint("TRUE")
                : rules.createFormulaListConstraint(choices(index, column.choices().size())),
            cells);
    rule.setEmptyCellAllowed(true);
    rule.setShowErrorBox(!column.open() && !column.choices().isEmpty());
    rule.createPromptBox(
        shortened(column.heading(), LONGEST_TITLE),
        shortened(column.explanation(), LONGEST_PROMPT));
    rule.setShowPromptBox(true);
    table.addValidationData(rule);
  }

  /** The cells of a column's choices: one row per column, side by side. */
  private String choices(int index, int count) {
    int row = index + 2;
    String from = "$" + CellReference.convertNumToColString(CHOICES_FROM) + "$" + row;
    String to = "$" + CellReference.convertNumToColString(CHOICES_FROM + count - 1) + "$" + row;
    return "'" + template.explanations() + "'!" + from + ":" + to;
  }

  private void explain(Sheet sheet, CellStyle head) {
    Row heads = sheet.createRow(0);
    for (int i = 0; i < template.heads().size(); i++) {
      heads.createCell(i).setCellValue(template.heads().get(i));
      heads.getCell(i).setCellStyle(head);
      sheet.setColumnWidth(i, (i == 2 ? 70 : 24) * 256);
    }
    int line = 1;
    for (Column column : template.columns()) {
      Row row = sheet.createRow(line++);
      row.createCell(0).setCellValue(column.heading());
      row.createCell(1).setCellValue(column.need());
      row.createCell(2).setCellValue(column.explanation());
      for (int i = 0; i < column.choices().size(); i++) {
        row.createCell(CHOICES_FROM + i).setCellValue(column.choices().get(i));
      }
    }
    sheet.createFreezePane(1, 1);
  }

  private static CellStyle head(XSSFWorkbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle head = workbook.createCellStyle();
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    head.setBorderBottom(BorderStyle.THIN);
    return head;
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
