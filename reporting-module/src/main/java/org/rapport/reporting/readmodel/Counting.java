package org.rapport.reporting.readmodel;

import static org.rapport.reporting.readmodel.Measure.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.CaseFacts;
import org.rapport.reporting.readmodel.Measure.Due;
import org.rapport.reporting.readmodel.Measure.End;
import org.rapport.reporting.readmodel.Measure.Telling;

/** Where a case counts. The only place that knows; events and rebuilding both come here. */
final class Counting {

  private final CaseFacts facts;
  private final List<Cell> cells = new ArrayList<>();

  private Counting(CaseFacts facts) {
    this.facts = facts;
  }

  static List<Cell> of(CaseFacts facts) {
    Counting counting = new Counting(facts);
    counting.receipt();
    counting.deadlines();
    counting.stages();
    counting.times();
    counting.decision();
    counting.ratings();
    return counting.cells;
  }

  private void receipt() {
    LocalDate day = facts.receivedOn();
    cells.add(Cell.of(RECEIVED_TYPE, day, facts.type().name()));
    cells.add(Cell.of(RECEIVED_CHANNEL, day, facts.channel().name()));
    cells.add(
        Cell.of(
            RECEIVED_SEVERITY,
            day,
            facts.severity() == null ? Cell.NONE : facts.severity().name()));
    if (facts.extended()) {
      cells.add(Cell.of(EXTENDED, day));
    }
    if (facts.withdrawn()) {
      cells.add(Cell.of(WITHDRAWN, day));
    }
  }

  private void deadlines() {
    LocalDate acknowledged = facts.acknowledgedOn();
    due(
        ACKNOWLEDGEMENT,
        facts.acknowledgedDueOn(),
        acknowledged != null,
        acknowledged != null && !acknowledged.isAfter(facts.acknowledgedDueOn()));
    due(DECISION, facts.decisionDueOn(), facts.decidedOn() != null, facts.decidedOnTime());
  }

  private void due(Measure measure, LocalDate day, boolean done, boolean inTime) {
    if (day == null || !done && wasWithdrawnBy(day)) {
      return;
    }
    Due due = done ? inTime ? Due.MET : Due.MISSED : facts.withdrawn() ? Due.MISSED : Due.OPEN;
    cells.add(Cell.of(measure, day, due.name()));
  }

  /** Nothing is owed any more to who takes a case back in time. */
  private boolean wasWithdrawnBy(LocalDate day) {
    return facts.withdrawn() && facts.closedOn() != null && !facts.closedOn().isAfter(day);
  }

  /** Of earlier cases nobody noted when each stage ended. */
  private void stages() {
    if (facts.imported()) {
      return;
    }
    stage(TIME_TO_ACKNOWLEDGE, facts.receivedOn(), facts.acknowledgedOn());
    stage(TIME_TO_ASSESS, facts.receivedOn(), facts.assessedOn());
    if (facts.assessedOn() != null) {
      stage(TIME_TO_INVESTIGATE, facts.assessedOn(), facts.decidedOn());
    }
  }

  /** One that a case went past without ending it can no longer come to its end. */
  private void stage(Measure measure, LocalDate from, LocalDate to) {
    LocalDate past = facts.decidedOn() == null ? facts.closedOn() : facts.decidedOn();
    boolean passed = to == null && past != null;
    End end = passed ? End.CENSORED : End.ENDED;
    cells.add(Cell.lasting(measure, from, passed ? past : to, end.name()));
  }

  private void times() {
    LocalDate from = facts.receivedOn();
    boolean estimated = facts.decidedOnEstimated();
    if (facts.decidedOn() != null && !estimated) {
      cells.add(Cell.lasting(TIME_TO_DECISION, from, facts.decidedOn(), End.ENDED.name()));
    } else if (facts.decidedOn() == null && facts.withdrawn()) {
      cells.add(Cell.lasting(TIME_TO_DECISION, from, facts.closedOn(), End.CENSORED.name()));
    } else if (facts.decidedOn() == null && facts.decisionDueOn() != null) {
      cells.add(Cell.lasting(TIME_TO_DECISION, from, null, End.ENDED.name()));
    }
    End close = estimated && facts.closedOn() != null ? End.ESTIMATED : End.ENDED;
    cells.add(Cell.lasting(TIME_TO_CLOSE, from, facts.closedOn(), close.name()));
  }

  private void decision() {
    LocalDate day = facts.decidedOn();
    if (day == null) {
      return;
    }
    cells.add(Cell.of(FINDING, day, facts.finding() == null ? Cell.NONE : facts.finding().name()));
    if (!facts.imported()) {
      Telling telling = facts.toldOn() == null ? Telling.NOT_TOLD : Telling.TOLD;
      cells.add(Cell.of(TELLING, day, telling.name()));
    }
    if (facts.contested()) {
      cells.add(Cell.of(CONTESTED, day));
    }
    if (facts.reopened()) {
      cells.add(Cell.of(REOPENED, day));
    }
  }

  private void ratings() {
    if (facts.ratedOn() != null && facts.handlingRating() != null) {
      cells.add(Cell.of(HANDLING, facts.ratedOn(), facts.handlingRating().toString()));
    }
    if (facts.ratedOn() != null && facts.outcomeRating() != null) {
      cells.add(Cell.of(OUTCOME, facts.ratedOn(), facts.outcomeRating().toString()));
    }
  }
}
