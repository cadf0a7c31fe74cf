package org.rapport.reporting.kpi;

import static org.rapport.reporting.readmodel.Measure.Approach.FOLLOWED;
import static org.rapport.reporting.readmodel.Measure.Break.APPROACH_ITSELF;
import static org.rapport.reporting.readmodel.Measure.Break.APPROACH_NOT_FOLLOWED;
import static org.rapport.reporting.readmodel.Measure.Break.UNKNOWN;
import static org.rapport.reporting.readmodel.Measure.Course.AGREED;
import static org.rapport.reporting.readmodel.Measure.FORMAL;
import static org.rapport.reporting.readmodel.Measure.STEP_TAKEN;
import static org.rapport.reporting.readmodel.Measure.TIME_TO_RESOLVE;
import static org.rapport.reporting.readmodel.Measure.UNDER_WAY;
import static org.rapport.reporting.readmodel.Measure.UPKEEP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapport.kernel.Message;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.readmodel.Readings.Standing;
import org.rapport.reporting.suppression.Target;
import org.rapport.stakeholder.Approach;

/** The definitions of the KPIs of relationships, each in a line or two. */
final class RelationshipCalculation {

  private static final double DAYS_OF_A_YEAR = 365.25;

  private static final List<Kpi> PARTS =
      List.of(Kpi.KEY_GROUPS_AGREED, Kpi.RELATIONSHIPS_LED, Kpi.STEPS_AS_AGREED, Kpi.STAFF_TRAINED);

  private final Counts counts;
  private final ApproachReached approach;
  private final Function<Kpi, Target> targets;
  private final RelationshipTables tables;

  RelationshipCalculation(Counts counts, ApproachReached approach, Function<Kpi, Target> targets) {
    this.counts = counts;
    this.approach = approach;
    this.targets = targets;
    this.tables = new RelationshipTables(counts, approach.steps());
  }

  List<Breakdown> tables() {
    return tables.all();
  }

  Map<Kpi, Count> counts() {
    return tables.counts();
  }

  List<Figure> figures() {
    return Arrays.stream(Kpi.values()).filter(Kpi::isOfRelationships).map(this::figure).toList();
  }

  private Figure figure(Kpi kpi) {
    return switch (kpi) {
      case APPROACH_ALIVE ->
          Figure.index(kpi, PARTS.stream().map(this::figure).toList(), targets.apply(kpi));
      case KEY_GROUPS_AGREED -> share(kpi, approach.keyGroups());
      case RELATIONSHIPS_LED ->
          share(
              kpi,
              counts.standing(UNDER_WAY, FOLLOWED.name()),
              counts.standing(UNDER_WAY),
              tables.underWay());
      case STEPS_AS_AGREED ->
          share(kpi, counts.of(STEP_TAKEN, FOLLOWED.name()), counts.of(STEP_TAKEN));
      case STAFF_TRAINED -> share(kpi, approach.staff());
      case BREAKS_NOT_FOLLOWED_SHARE -> ofKnown(kpi, tables.brokenBy(APPROACH_NOT_FOLLOWED));
      case BREAKS_NOT_FOLLOWED_RATE -> ofYears(kpi, tables.brokenBy(APPROACH_NOT_FOLLOWED));
      case BREAKS_BY_APPROACH_SHARE -> ofKnown(kpi, tables.brokenBy(APPROACH_ITSELF));
      case BREAKS_BY_APPROACH_RATE -> ofYears(kpi, tables.brokenBy(APPROACH_ITSELF));
      case BREAKS_UNKNOWN -> unknown(kpi);
      case CONVERTED ->
          share(
              kpi,
              counts.of(Measure.COURSE, AGREED.name()),
              counts.of(Measure.COURSE),
              tables.endedBefore());
      case OVERDUE_UPKEEP -> overdue(kpi, UPKEEP);
      case OVERDUE_REVIEWS -> overdue(kpi, Measure.REVIEW);
      case ACTIONS_ON_TIME ->
          share(kpi, counts.of(Measure.ACTION, Measure.Due.MET.name()), counts.of(Measure.ACTION));
      case ACTIONS_EFFECTIVE ->
          share(
              kpi,
              counts.of(Measure.ACTION_EFFECT, Measure.Effect.EFFECTIVE.name()),
              counts.of(Measure.ACTION_EFFECT));
      case OVERDUE_RATINGS -> share(kpi, approach.overdue());
      case EXCEPTION_TIME_MEDIAN -> days(kpi, .5);
      case EXCEPTION_TIME_P90 -> days(kpi, .9);
      default -> Figure.count(kpi, tables.counts().get(kpi));
    };
  }

  /** What is asked by surveys, and what may not be shown. */
  List<Message> missing() {
    List<Message> missing = new ArrayList<>();
    PARTS.stream().filter(kpi -> !figure(kpi).isShown()).map(Kpi::title).forEach(missing::add);
    missing.add(Message.of("reporting", "report.approachAnswers"));
    return missing;
  }

  private Figure overdue(Kpi kpi, Measure due) {
    return share(kpi, counts.standing(due, Standing.OVERDUE), counts.standing(due));
  }

  private Figure ofKnown(Kpi kpi, Count cause) {
    Count broken = tables.broken();
    Count unknown = tables.brokenBy(UNKNOWN);
    return arePlain(broken, unknown, cause)
        ? share(kpi, cause.value(), broken.value() - unknown.value())
        : hidden(kpi);
  }

  private Figure unknown(Kpi kpi) {
    Count broken = tables.broken();
    Count unknown = tables.brokenBy(UNKNOWN);
    return arePlain(broken, unknown) ? share(kpi, unknown.value(), broken.value()) : hidden(kpi);
  }

  private Figure ofYears(Kpi kpi, Count cause) {
    double years = counts.standing(FORMAL, Standing.DAYS) / DAYS_OF_A_YEAR;
    long formal = counts.standing(FORMAL, FORMAL.name());
    return Figure.rateOfYears(kpi, cause, formal, years, targets.apply(kpi));
  }

  private Figure days(Kpi kpi, double quantile) {
    return tables.reported().isPlain()
        ? Figure.days(kpi, counts.times(TIME_TO_RESOLVE), quantile, targets.apply(kpi))
        : hidden(kpi);
  }

  private Figure share(Kpi kpi, Approach.Share asked) {
    return share(kpi, asked.hits(), asked.n());
  }

  /** A hidden total may not come back as the number behind a figure. */
  private Figure share(Kpi kpi, long hits, long n, Count total) {
    return total.isPlain() ? share(kpi, hits, n) : hidden(kpi);
  }

  private Figure share(Kpi kpi, long hits, long n) {
    return Figure.share(kpi, hits, n, targets.apply(kpi));
  }

  private Figure hidden(Kpi kpi) {
    return Figure.hidden(kpi, targets.apply(kpi));
  }

  private static boolean arePlain(Count... cells) {
    return Stream.of(cells).allMatch(Count::isPlain);
  }

  List<Trend> trends(MonthByMonth months) {
    return List.of(
        trend(months, Kpi.STEPS_AS_AGREED, STEP_TAKEN, FOLLOWED.name()),
        trend(months, Kpi.CONVERTED, Measure.COURSE, AGREED.name()));
  }

  private Trend trend(MonthByMonth months, Kpi kpi, Measure measure, String hit) {
    boolean isShown = figure(kpi).isShown();
    return months.shares(
        kpi,
        month -> isShown ? counts.in(month, measure, hit) : 0,
        month -> isShown ? counts.in(month, measure) : 0);
  }
}
