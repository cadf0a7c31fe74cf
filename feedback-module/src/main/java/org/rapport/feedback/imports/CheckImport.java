package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Refusal;
import org.rapport.platform.TableRow;

/** Tries every row with what the columns are said to mean; nothing becomes a case. */
@ApplicationScoped
@Transactional
public class CheckImport {

  private static final int AT_ONCE = 1000;

  private ImportDesk desk;
  private ImportRows rows;

  protected CheckImport() {}

  @Inject
  CheckImport(ImportDesk desk, ImportRows rows) {
    this.desk = desk;
    this.rows = rows;
  }

  /**
   * @throws org.rapport.kernel.Invalid for {@code columns} where no case can be made of them
   * @throws Refusal once rows have become cases
   */
  public void with(long id, Mapping mapping) {
    CaseImport subject = desk.take(id);
    subject.map(mapping);
    rows.forgetProblems(id);
    Set<String> seen = new HashSet<>();
    int refused = 0;
    List<TableRow> some = rows.after(id, 0, AT_ONCE);
    while (!some.isEmpty()) {
      RowsRead read = desk.read(subject, some, seen);
      rows.refuse(id, read.refused());
      refused += read.refused().size();
      some = rows.after(id, some.get(some.size() - 1).number(), AT_ONCE);
    }
    subject.course().check();
    subject.counts().checked(refused);
  }
}
