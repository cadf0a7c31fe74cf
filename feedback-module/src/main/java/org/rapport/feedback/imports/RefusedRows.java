package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/**
 * The refused rows as a workbook to put right and bring again: as they were, with the reasons
 * behind. Every cell is text, so that nothing in it is ever a formula.
 */
@ApplicationScoped
public class RefusedRows {

  private static final int AT_ONCE = 500;

  private ShowImports imports;
  private Texts texts;

  protected RefusedRows() {}

  @Inject
  RefusedRows(ShowImports imports, Texts texts) {
    this.imports = imports;
    this.texts = texts;
  }

  public void writeTo(OutputStream out, long importId) throws IOException {
    List<String> headings = imports.headings(importId);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(AT_ONCE)) {
      SXSSFSheet sheet = workbook.createSheet();
      fill(sheet.createRow(0), headings, headings.size(), text("import.refused.why"));
      int line = 1;
      int last = 0;
      List<RefusedRow> some = imports.refused(importId, last, AT_ONCE);
      while (!some.isEmpty()) {
        for (RefusedRow row : some) {
          fill(sheet.createRow(line++), row.cells(), headings.size(), reasons(row));
          last = row.number();
        }
        some = imports.refused(importId, last, AT_ONCE);
      }
      workbook.write(out);
    }
  }

  private String reasons(RefusedRow row) {
    return row.problems().stream()
        .map(problem -> texts.here(problem.message()))
        .collect(Collectors.joining("\n"));
  }

  private static void fill(Row row, List<String> cells, int width, String last) {
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i, CellType.STRING).setCellValue(cells.get(i));
    }
    row.createCell(Math.max(width, cells.size()), CellType.STRING).setCellValue(last);
  }

  private String text(String key) {
    return texts.here(Message.of("feedback", key));
  }
}
