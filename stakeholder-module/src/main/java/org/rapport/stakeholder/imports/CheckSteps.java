package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.TableRow;
import org.rapport.stakeholder.registry.KnownStakeholder;

/** The steps of trying every row, each a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CheckSteps {

  private ImportDesk desk;
  private ImportRows rows;
  private ProposeKnown proposeKnown;

  protected CheckSteps() {}

  @Inject
  CheckSteps(ImportDesk desk, ImportRows rows, ProposeKnown proposeKnown) {
    this.desk = desk;
    this.rows = rows;
    this.proposeKnown = proposeKnown;
  }

  /**
   * @return how many rows there are
   */
  public int start(long id, Mapping mapping) {
    StakeholderImport subject = desk.take(id);
    subject.startCheck(mapping);
    rows.restart(id);
    return subject.tally().rows();
  }

  public void runs(long id, long job) {
    desk.take(id).runs(job);
  }

  /**
   * @return how many rows were tried; 0 when none is left
   */
  public int next(long id, int most) {
    StakeholderImport subject = desk.take(id);
    RowReader.Sheet sheet = desk.sheet(subject);
    List<TableRow> some = rows.in(id, RowState.NEW, most);
    TreeMap<Integer, KnownStakeholder> right = new TreeMap<>();
    List<RefusedRow> refused = new ArrayList<>();
    for (TableRow row : some) {
      RowReader.Reading reading = RowReader.read(sheet, row);
      if (reading.newcomer() == null) {
        refused.add(new RefusedRow(row.number(), row.cells(), reading.problems()));
      } else {
        right.put(row.number(), reading.newcomer().known());
      }
    }
    rows.refuse(id, refused);
    rows.mark(id, right.keySet(), RowState.WAITING);
    subject.tally().checked(refused.size(), proposeKnown.among(id, sheet, right));
    return some.size();
  }

  public void end(long id, boolean complete) {
    desk.take(id).endCheck(complete);
    desk.note(id, complete ? "checked" : "check-stopped");
  }
}
