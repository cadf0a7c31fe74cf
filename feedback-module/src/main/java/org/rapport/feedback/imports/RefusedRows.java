package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapport.kernel.Message;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;

/**
 * The refused rows as a workbook to put right and bring again: as they were, with the reasons
 * behind.
 */
@ApplicationScoped
public class RefusedRows {

  private static final int AT_ONCE = 500;

  private ShowImports imports;
  private TableFiles tables;
  private Texts texts;

  protected RefusedRows() {}

  @Inject
  RefusedRows(ShowImports imports, TableFiles tables, Texts texts) {
    this.imports = imports;
    this.tables = tables;
    this.texts = texts;
  }

  public void writeTo(OutputStream out, long importId) throws IOException {
    List<String> headings = imports.headings(importId);
    tables.write(out, sheet -> fill(sheet, importId, headings));
  }

  private void fill(Consumer<List<?>> sheet, long importId, List<String> headings) {
    String why = texts.here(Message.of("feedback", "import.refused.why"));
    sheet.accept(line(headings, headings.size(), why));
    int last = 0;
    List<RefusedRow> some = imports.refused(importId, last, AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(row -> sheet.accept(line(row.cells(), headings.size(), reasons(row))));
      last = some.get(some.size() - 1).number();
      some = imports.refused(importId, last, AT_ONCE);
    }
  }

  private String reasons(RefusedRow row) {
    return row.problems().stream()
        .map(problem -> texts.here(problem.message()))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> line(List<String> cells, int width, String last) {
    List<String> line = new ArrayList<>(cells);
    while (line.size() < width) {
      line.add("");
    }
    line.add(last);
    return line;
  }
}
