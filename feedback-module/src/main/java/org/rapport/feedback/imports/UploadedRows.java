package org.rapport.feedback.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rapport.platform.TableRow;

/** Keeps the rows of a file as they are read; the first are looked at to guess the columns. */
final class UploadedRows implements Consumer<TableRow> {

  private static final int AT_ONCE = 500;

  private final String fileName;
  private final CaseImports imports;
  private final ImportRows rows;
  private final Instant now;
  private final long by;
  private final List<TableRow> waiting = new ArrayList<>();
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
  public void accept(TableRow row) {
    if (headings == null) {
      headings = row.headings();
      return;
    }
    waiting.add(row);
    count++;
    if (waiting.size() == AT_ONCE) {
      keep();
    }
  }

  CaseImport end() {
    keep();
    subject.counts().uploaded(count);
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
