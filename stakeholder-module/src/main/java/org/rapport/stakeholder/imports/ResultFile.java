package org.rapport.stakeholder.imports;

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
 * The rows that did not come in, as a workbook to put right and bring again: as they were, with the
 * reasons behind.
 */
@ApplicationScoped
public class ResultFile {

  private static final int AT_ONCE = 500;

  private ShowImports imports;
  private ShowMapping mapping;
  private TableFiles tables;
  private Texts texts;

  protected ResultFile() {}

  @Inject
  ResultFile(ShowImports imports, ShowMapping mapping, TableFiles tables, Texts texts) {
    this.imports = imports;
    this.mapping = mapping;
    this.tables = tables;
    this.texts = texts;
  }

  public void writeTo(OutputStream out, long importId) throws IOException {
    List<String> headings = mapping.headings(importId);
    tables.write(out, sheet -> fill(sheet, importId, headings));
  }

  private void fill(Consumer<List<?>> sheet, long id, List<String> headings) {
    int width = headings.size();
    sheet.accept(line(headings, width, text("import.refused.why")));
    List<RefusedRow> refused = imports.refused(id, 0, AT_ONCE);
    while (!refused.isEmpty()) {
      refused.forEach(row -> sheet.accept(line(row.cells(), width, reasons(row))));
      refused = imports.refused(id, refused.get(refused.size() - 1).number(), AT_ONCE);
    }
    List<ProposedRow> leftOut = imports.leftOut(id, 0, AT_ONCE);
    while (!leftOut.isEmpty()) {
      leftOut.forEach(row -> sheet.accept(line(row.row().cells(), width, reason(row))));
      leftOut = imports.leftOut(id, leftOut.get(leftOut.size() - 1).row().number(), AT_ONCE);
    }
  }

  private String reasons(RefusedRow row) {
    return row.problems().stream()
        .map(problem -> texts.here(problem.message()))
        .collect(Collectors.joining("\n"));
  }

  private String reason(ProposedRow row) {
    return row.proposals().stream()
        .findFirst()
        .map(known -> text("import.leftOut", known.name(), known.percent()))
        .orElse("");
  }

  private String text(String key, Object... arguments) {
    return texts.here(Message.of("stakeholder", key, arguments));
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
