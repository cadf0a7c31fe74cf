package org.rapport.feedback.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the rows of a file as they are read; the first are looked at to guess the columns. */
final class UploadedRows implements Consumer<SourceRow> {

  private static final int AT_ONCE = 500;

  private final String fileName;
  private final CaseImports imports;
  private final ImportRows rows;
  private final Instant now;
  private final long by;
  private final List<SourceRow> waiting = new ArrayList<>();
  private List<String> headings;
  private CaseImport subject;
  private int count;

  UploadedRows(String fileName, CaseImports imports, ImportRows rows, Instant now, long by) {
    this.fileName = fileName;
    this.imports = imports;
    this.rows = rows;
    this.now = now;
    this.by = by;
  }

  @Override
  public void accept(SourceRow row) {
    if (headings == null) {
      headings = row.cells().stream().map(String::strip).toList();
      return;
    }
    waiting.add(row);
    count++;
    if (waiting.size() == AT_ONCE) {
      keep();
    }
  }

  /**
   * @throws org.rapport.kernel.Invalid where there was no row
   */
  CaseImport end() {
    if (count == 0) {
      throw SourceTable.unreadable("empty");
    }
    keep();
    subject.uploaded(count);
    return subject;
  }

  private void keep() {
    if (subject == null) {
      subject = new CaseImport(fileName, headings, Mapping.guess(headings, waiting), now, by);
      imports.add(subject);
    }
    rows.add(subject.id(), waiting);
    waiting.clear();
  }
}
