package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.platform.RefusedRow;
import org.rapport.stakeholder.registry.AddFacts;
import org.rapport.stakeholder.registry.Newcomer;
import org.rapport.stakeholder.registry.TakeStakeholders;
import org.rapport.stakeholder.registry.Taken;

/** The steps of taking rows into the registry, each a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TakeSteps {

  private ImportDesk desk;
  private ImportRows rows;
  private Proposals proposals;
  private Outcome outcome;
  private TakeStakeholders takeStakeholders;
  private AddFacts addFacts;
  private Clock clock;

  protected TakeSteps() {}

  @Inject
  TakeSteps(
      ImportDesk desk,
      ImportRows rows,
      Proposals proposals,
      Outcome outcome,
      TakeStakeholders takeStakeholders,
      AddFacts addFacts,
      Clock clock) {
    this.desk = desk;
    this.rows = rows;
    this.proposals = proposals;
    this.outcome = outcome;
    this.takeStakeholders = takeStakeholders;
    this.addFacts = addFacts;
    this.clock = clock;
  }

  /**
   * @return how many rows there are to be taken, joined or left out
   */
  public int start(long id) {
    StakeholderImport subject = desk.take(id);
    subject.start();
    desk.note(id, "started");
    return subject.tally().rows() - subject.tally().refused();
  }

  public void runs(long id, long job) {
    desk.take(id).runs(job);
  }

  /**
   * Takes the next rows; what has become impossible since the check is refused.
   *
   * @return how many rows are done with now; 0 when none is left
   */
  public int next(long id, int most) {
    StakeholderImport subject = desk.take(id);
    RowReader.Sheet sheet = desk.sheet(subject);
    List<ProposedRow> some = proposals.waiting(id, most);
    Map<Integer, Newcomer> newcomers = new LinkedHashMap<>();
    Map<ProposedRow, Newcomer> additions = new LinkedHashMap<>();
    List<Integer> leftOut = new ArrayList<>();
    List<RefusedRow> refused = new ArrayList<>();
    for (ProposedRow row : some) {
      int number = row.row().number();
      RowReader.Reading reading = RowReader.read(sheet, row.row());
      if (reading.newcomer() == null) {
        refused.add(new RefusedRow(number, row.row().cells(), reading.problems()));
      } else if (row.proposals().isEmpty() || row.decision() == Decision.TAKE) {
        newcomers.put(number, reading.newcomer());
      } else if (row.decision() == Decision.SAME) {
        additions.put(row, reading.newcomer());
      } else {
        leftOut.add(number);
      }
    }
    rows.refuse(id, refused);
    subject.tally().checked(refused.size(), 0);
    take(id, newcomers);
    int joined = join(id, additions, leftOut);
    rows.mark(id, leftOut, RowState.LEFT_OUT);
    subject.tally().took(newcomers.size(), joined, leftOut.size());
    return some.size();
  }

  private void take(long id, Map<Integer, Newcomer> newcomers) {
    List<Integer> numbers = List.copyOf(newcomers.keySet());
    List<Taken> taken = takeStakeholders.with(String.valueOf(id), List.copyOf(newcomers.values()));
    Map<Integer, Taken> became = new LinkedHashMap<>();
    for (int i = 0; i < taken.size(); i++) {
      became.put(numbers.get(i), taken.get(i));
    }
    outcome.became(id, became);
  }

  /** A row that is the same as one left out, or as somebody gone meanwhile, is left out too. */
  private int join(long id, Map<ProposedRow, Newcomer> additions, List<Integer> leftOut) {
    int joined = 0;
    for (Map.Entry<ProposedRow, Newcomer> addition : additions.entrySet()) {
      int number = addition.getKey().row().number();
      Optional<AddFacts.Added> added =
          target(id, addition.getKey().known()).flatMap(to -> add(id, to, addition.getValue()));
      if (added.isPresent()) {
        outcome.joined(id, number, added.get());
        joined++;
      } else {
        leftOut.add(number);
      }
    }
    return joined;
  }

  private Optional<Long> target(long id, Proposal known) {
    return known.otherRow() == null
        ? Optional.of(known.stakeholderId())
        : outcome.stakeholderOf(id, known.otherRow());
  }

  private Optional<AddFacts.Added> add(long id, long to, Newcomer more) {
    return addFacts.isKnown(to)
        ? Optional.of(addFacts.to(to, more, String.valueOf(id)))
        : Optional.empty();
  }

  public void end(long id, boolean complete) {
    desk.take(id).end(complete, clock.instant());
    desk.note(id, complete ? "done" : "stopped");
  }
}
