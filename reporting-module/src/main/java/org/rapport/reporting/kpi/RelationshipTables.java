package org.rapport.reporting.kpi;

import static org.rapport.stakeholder.RelationshipEnding.BEYOND_CONTROL;
import static org.rapport.stakeholder.RelationshipEnding.EXPECTATIONS_DO_NOT_FIT;
import static org.rapport.stakeholder.RelationshipEnding.GOAL_MET;
import static org.rapport.stakeholder.RelationshipEnding.OBJECTIVE_FACTOR;
import static org.rapport.stakeholder.RelationshipEnding.OUTSIDE_REMIT;
import static org.rapport.stakeholder.RelationshipEnding.REFERRED;
import static org.rapport.stakeholder.RelationshipEnding.UNWILLING;
import static org.rapport.stakeholder.RelationshipEnding.UNWILLING_UNSUITABLE_OR_MET;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.readmodel.Measure.Break;
import org.rapport.reporting.suppression.Kind;
import org.rapport.stakeholder.IncidentKind;

/** Relationships and exceptions taken apart; figures are made of nothing that these hide. */
final class RelationshipTables {

  private static final String BROKEN = "BROKEN";
  private static final String BEFORE = "BEFORE";

  private static final List<String> REASONS =
      names(
          REFERRED,
          OUTSIDE_REMIT,
          UNWILLING_UNSUITABLE_OR_MET,
          EXPECTATIONS_DO_NOT_FIT,
          BEYOND_CONTROL);

  private final Counts counts;
  private final Breakdown steps;
  private final List<Breakdown> endings;
  private final Breakdown exceptions;

  RelationshipTables(Counts counts, List<String> stepNames) {
    this.counts = counts;
    this.steps =
        new Table(counts.standing(Measure.STEP))
            .by(Breakdown.By.STEP, stepNames, step -> counts.standing(Measure.STEP, step))
            .breakdowns()
            .get(0);
    // one table, for what is hidden below one total must not come out of the other
    this.endings =
        new Table(counts.of(Measure.ENDING))
            .by(Breakdown.By.ENDING, List.of(GOAL_MET.name(), BROKEN, BEFORE), this::ended)
            .under(Breakdown.By.ENDING, BEFORE, Breakdown.By.REASON, REASONS, this::ended)
            .under(
                Breakdown.By.ENDING,
                BROKEN,
                Breakdown.By.BREAK,
                names(UNWILLING, OBJECTIVE_FACTOR),
                this::ended)
            .under(
                Breakdown.By.ENDING,
                BROKEN,
                Breakdown.By.CAUSE,
                names(Break.values()),
                cause -> counts.of(Measure.BREAK, cause))
            .breakdowns();
    this.exceptions =
        new Table(counts.of(Measure.EXCEPTION))
            .by(
                Breakdown.By.EXCEPTION,
                names(IncidentKind.values()),
                kind -> counts.of(Measure.EXCEPTION, kind))
            .breakdowns()
            .get(0);
  }

  private long ended(String how) {
    return switch (how) {
      case BROKEN -> counts.of(Measure.BREAK);
      case BEFORE -> REASONS.stream().mapToLong(reason -> counts.of(Measure.ENDING, reason)).sum();
      default -> counts.of(Measure.ENDING, how);
    };
  }

  private static List<String> names(Enum<?>... values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  List<Breakdown> all() {
    return Stream.concat(Stream.concat(Stream.of(steps), endings.stream()), Stream.of(exceptions))
        .toList();
  }

  /** Numbers that are figures themselves. */
  Map<Kpi, Count> counts() {
    return Map.of(
        Kpi.BREAKS_NOT_FOLLOWED,
        brokenBy(Break.APPROACH_NOT_FOLLOWED),
        Kpi.BREAKS_BY_APPROACH,
        brokenBy(Break.APPROACH_ITSELF),
        Kpi.RELATIONSHIPS_UNDER_WAY,
        underWay(),
        Kpi.EXCEPTIONS_REPORTED,
        reported(),
        Kpi.EXCEPTIONS_CLOSED,
        alone(counts.of(Measure.EXCEPTION_CLOSED)),
        Kpi.EXCEPTIONS_OPEN,
        alone(counts.standing(Measure.TIME_TO_RESOLVE)));
  }

  Count underWay() {
    return steps.total();
  }

  Count reported() {
    return exceptions.total();
  }

  Count broken() {
    return endings.get(0).row(BROKEN);
  }

  Count endedBefore() {
    return endings.get(0).row(BEFORE);
  }

  Count brokenBy(Break cause) {
    return endings.get(3).row(cause.name());
  }

  /** A number that stands in no table. */
  private static Count alone(long n) {
    return new Table(n).cells(Kind.CASES).get(0);
  }
}
