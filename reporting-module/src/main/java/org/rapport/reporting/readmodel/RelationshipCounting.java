package org.rapport.reporting.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.reporting.readmodel.Measure.Approach;
import org.rapport.reporting.readmodel.Measure.Break;
import org.rapport.reporting.readmodel.Measure.Course;
import org.rapport.reporting.readmodel.Measure.Due;
import org.rapport.reporting.readmodel.Measure.Effect;
import org.rapport.reporting.readmodel.Measure.End;
import org.rapport.stakeholder.ActionFacts;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.ExceptionFacts;
import org.rapport.stakeholder.RelationshipFacts;
import org.rapport.stakeholder.RelationshipFacts.Visit;
import org.rapport.stakeholder.ReviewFacts;
import org.rapport.stakeholder.UpkeepFacts;

/** Where what happens in relationships counts. The only place that knows. */
final class RelationshipCounting {

  private final List<Cell> cells = new ArrayList<>();

  private RelationshipCounting() {}

  static List<Cell> of(CountedFacts facts) {
    RelationshipCounting counting = new RelationshipCounting();
    if (facts instanceof RelationshipFacts relationship) {
      counting.course(relationship);
      counting.steps(relationship);
      counting.ending(relationship);
    } else if (facts instanceof ExceptionFacts exception) {
      counting.exception(exception);
    } else if (facts instanceof UpkeepFacts upkeep && upkeep.dueOn() != null) {
      counting.cells.add(Cell.of(Measure.UPKEEP, upkeep.dueOn()));
    } else if (facts instanceof ReviewFacts review && review.dueOn() != null) {
      counting.cells.add(Cell.of(Measure.REVIEW, review.dueOn()));
    } else if (facts instanceof ActionFacts action) {
      counting.action(action);
    }
    return counting.cells;
  }

  private void course(RelationshipFacts facts) {
    Approach led = facts.led() ? Approach.FOLLOWED : Approach.NOT_FOLLOWED;
    lasting(Measure.UNDER_WAY, facts.begunOn(), facts.endedOn(), led);
    if (facts.formalOn() != null) {
      lasting(Measure.FORMAL, facts.formalOn(), facts.endedOn(), Approach.FOLLOWED);
      cells.add(Cell.of(Measure.COURSE, facts.formalOn(), Course.AGREED.name()));
    } else if (facts.endedOn() != null) {
      cells.add(Cell.of(Measure.COURSE, facts.endedOn(), Course.NOT_AGREED.name()));
    }
  }

  private void steps(RelationshipFacts facts) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < facts.visits().size(); i++) {
      Visit visit = facts.visits().get(i);
      boolean isLast = i == facts.visits().size() - 1;
      LocalDate until = isLast ? facts.endedOn() : facts.visits().get(i + 1).on();
      cells.add(Cell.lasting(Measure.STEP, visit.on(), until, visit.step()));
      if (seen.add(visit.step())) {
        Approach kept = deviates(facts, visit) ? Approach.NOT_FOLLOWED : Approach.FOLLOWED;
        cells.add(Cell.of(Measure.STEP_TAKEN, visit.on(), kept.name()));
      }
    }
  }

  /** One step counts once, however often it was entered. */
  private static boolean deviates(RelationshipFacts facts, Visit first) {
    return facts.visits().stream()
        .anyMatch(visit -> visit.step().equals(first.step()) && visit.deviates());
  }

  private void ending(RelationshipFacts facts) {
    if (facts.endedOn() == null || facts.ending() == null) {
      return;
    }
    cells.add(Cell.of(Measure.ENDING, facts.endedOn(), facts.ending().name()));
    if (Break.WAYS.contains(facts.ending())) {
      cells.add(Cell.of(Measure.BREAK, facts.endedOn(), Break.of(facts.brokenBy()).name()));
    }
  }

  private void exception(ExceptionFacts facts) {
    cells.add(Cell.of(Measure.EXCEPTION, facts.reportedOn(), facts.kind().name()));
    cells.add(
        Cell.lasting(
            Measure.TIME_TO_RESOLVE, facts.reportedOn(), facts.resolvedOn(), End.ENDED.name()));
    if (facts.resolvedOn() != null) {
      cells.add(Cell.of(Measure.EXCEPTION_CLOSED, facts.resolvedOn()));
    }
  }

  /** Nothing is owed any more of one that was given up in time. */
  private void action(ActionFacts facts) {
    LocalDate due = facts.dueOn();
    LocalDate dropped = facts.droppedOn();
    if (facts.doneOn() != null) {
      boolean inTime = !facts.doneOn().isAfter(due);
      cells.add(Cell.of(Measure.ACTION, due, (inTime ? Due.MET : Due.MISSED).name()));
    } else if (dropped == null || dropped.isAfter(due)) {
      cells.add(Cell.of(Measure.ACTION, due, (dropped == null ? Due.OPEN : Due.MISSED).name()));
    }
    if (facts.effective() != null) {
      Effect effect = facts.effective() ? Effect.EFFECTIVE : Effect.NOT_EFFECTIVE;
      cells.add(Cell.of(Measure.ACTION_EFFECT, facts.checkedOn(), effect.name()));
    }
  }

  private void lasting(Measure measure, LocalDate from, LocalDate until, Approach attribute) {
    cells.add(Cell.lasting(measure, from, until, attribute.name()));
  }
}
