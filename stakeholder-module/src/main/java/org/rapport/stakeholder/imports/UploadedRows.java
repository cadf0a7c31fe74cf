package org.rapport.stakeholder.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.rapport.platform.TableRow;

/** Keeps the rows of a file as they are read; the first are looked at to guess the columns. */
final class UploadedRows implements Consumer<TableRow> {

  private static final int AT_ONCE = 500;

  private final BiFunction<List<String>, List<TableRow>, StakeholderImport> begin;
  private final ImportRows rows;
  private final List<TableRow> waiting = new ArrayList<>();
  private List<String> headings;
  private StakeholderImport subject;
  private int count;

  /**
   * @param begin makes an import of the headings and the first rows
   */
  UploadedRows(BiFunction<List<String>, List<TableRow>, StakeholderImport> begin, ImportRows rows) {
    this.begin = begin;
    this.rows = rows;
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

  StakeholderImport end() {
    keep();
    subject.tally().uploaded(count);
    return subject;
  }

  private void keep() {
    if (subject == null) {
      subject = begin.apply(headings, waiting);
    }
    rows.add(subject.id(), waiting);
    waiting.clear();
  }
}
