package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.cases.RemoveImportedCases;
import org.rapport.feedback.cases.TakeEarlierCases;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.TableRow;

/** The steps of long work on an import, each a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportSteps {

  private ImportDesk desk;
  private ImportRows rows;
  private TakeEarlierCases takeCases;
  private RemoveImportedCases removeCases;
  private AuditTrail audit;
  private Clock clock;

  protected ImportSteps() {}

  @Inject
  ImportSteps(
      ImportDesk desk,
      ImportRows rows,
      TakeEarlierCases takeCases,
      RemoveImportedCases removeCases,
      AuditTrail audit,
      Clock clock) {
    this.desk = desk;
    this.rows = rows;
    this.takeCases = takeCases;
    this.removeCases = removeCases;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return how many rows there are
   */
  public int start(long id) {
    CaseImport subject = desk.take(id);
    subject.course().start(subject.counts());
    note(id, "started");
    return subject.counts().total();
  }

  public void runs(long id, long job) {
    desk.take(id).course().runs(job);
  }

  /**
   * Takes the next rows; what has become impossible since the check is refused.
   *
   * @return how many rows are done with now; 0 when none is left
   */
  public int takeNext(long id, int most) {
    CaseImport subject = desk.take(id);
    List<TableRow> some = rows.waiting(id, most);
    RowsRead read = desk.read(subject, some, new HashSet<>());
    rows.refuse(id, read.refused());
    List<Long> ids = takeCases.with(id, List.copyOf(read.cases().values()));
    Map<Integer, Long> byRow = new LinkedHashMap<>();
    List<Integer> numbers = new ArrayList<>(read.cases().keySet());
    for (int i = 0; i < ids.size(); i++) {
      byRow.put(numbers.get(i), ids.get(i));
    }
    rows.became(id, byRow, read.earlierNumbers());
    subject.counts().took(ids.size(), read.refused().size());
    return some.size();
  }

  public void end(long id, boolean complete) {
    desk.take(id).course().end(complete, clock.instant());
    note(id, complete ? "done" : "stopped");
  }

  /**
   * @return how many cases are to go
   */
  public int startUndo(long id) {
    CaseImport subject = desk.take(id);
    subject.course().startUndo();
    note(id, "undo");
    return subject.counts().taken();
  }

  public int removeNext(long id, int most) {
    CaseImport subject = desk.take(id);
    int removed = removeCases.next(id, most);
    subject.counts().removed(removed);
    return removed;
  }

  public void endUndo(long id, boolean complete) {
    CaseImport subject = desk.take(id);
    if (complete) {
      rows.forget(id);
    }
    subject.course().endUndo(complete, clock.instant());
    note(id, complete ? "undone" : "undo-stopped");
  }

  public void interrupted(long id) {
    desk.take(id).course().interrupted();
  }

  private void note(long id, String what) {
    audit.record("case-import." + what, "case-import", String.valueOf(id));
  }
}
