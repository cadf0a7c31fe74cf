package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.stakeholder.registry.AddFacts;
import org.rapport.stakeholder.registry.RemoveTaken;
import org.rapport.stakeholder.registry.Taken;

/**
 * The steps of undoing an import, each a transaction of its own: first what was added to
 * stakeholders that were there, the last first, then the stakeholders it made. What somebody has
 * changed since, stays.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class UndoSteps {

  private ImportDesk desk;
  private ImportRows rows;
  private Outcome outcome;
  private AddFacts addFacts;
  private RemoveTaken removeTaken;
  private Clock clock;

  protected UndoSteps() {}

  @Inject
  UndoSteps(
      ImportDesk desk,
      ImportRows rows,
      Outcome outcome,
      AddFacts addFacts,
      RemoveTaken removeTaken,
      Clock clock) {
    this.desk = desk;
    this.rows = rows;
    this.outcome = outcome;
    this.addFacts = addFacts;
    this.removeTaken = removeTaken;
    this.clock = clock;
  }

  /**
   * @return how many rows came to something
   */
  public int start(long id) {
    StakeholderImport subject = desk.take(id);
    subject.startUndo();
    desk.note(id, "undo");
    return subject.tally().taken() + subject.tally().joined();
  }

  public void runs(long id, long job) {
    desk.take(id).runs(job);
  }

  public int next(long id, int most) {
    StakeholderImport subject = desk.take(id);
    // one at a time: taking back an addition changes the version the next one is known by
    Map<Integer, AddFacts.Added> additions = outcome.additions(id, 1);
    return additions.isEmpty() ? remove(subject, most) : takeBack(subject, additions);
  }

  private int takeBack(StakeholderImport subject, Map<Integer, AddFacts.Added> additions) {
    List<Integer> gone = new ArrayList<>();
    List<Integer> staying = new ArrayList<>();
    additions.forEach(
        (row, added) -> {
          Optional<Taken> left = addFacts.takeBack(added, String.valueOf(subject.id()));
          left.ifPresent(taken -> outcome.changed(subject.id(), taken));
          (left.isPresent() ? gone : staying).add(row);
        });
    note(subject, gone, staying);
    subject.tally().tookBack(0, gone.size() + staying.size());
    return additions.size();
  }

  private int remove(StakeholderImport subject, int most) {
    Map<Integer, Taken> taken = outcome.taken(subject.id(), most);
    Set<Long> removed = removeTaken.from(String.valueOf(subject.id()), List.copyOf(taken.values()));
    List<Integer> gone = new ArrayList<>();
    List<Integer> staying = new ArrayList<>();
    taken.forEach((row, one) -> (removed.contains(one.id()) ? gone : staying).add(row));
    note(subject, gone, staying);
    subject.tally().tookBack(gone.size() + staying.size(), 0);
    return taken.size();
  }

  private void note(StakeholderImport subject, List<Integer> gone, List<Integer> staying) {
    rows.mark(subject.id(), gone, RowState.GONE);
    rows.mark(subject.id(), staying, RowState.STAYING);
    subject.tally().stayed(staying.size());
  }

  public void end(long id, boolean complete) {
    desk.take(id).endUndo(complete, clock.instant());
    desk.note(id, complete ? "undone" : "undo-stopped");
  }
}
