package org.rapport.reporting.kpi;

import static org.rapport.reporting.readmodel.Measure.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Severity;
import org.rapport.reporting.readmodel.Cell;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.suppression.Distribution;
import org.rapport.reporting.suppression.Target;

/** The definitions of the KPIs, each in a line or two. */
final class Calculation {

  private final Period period;
  private final Counts counts;
  private final long stakeholders;
  private final Function<Kpi, Target> targets;
  private final List<Breakdown> received;
  private final Breakdown backlog;

  Calculation(Period period, Counts counts, long stakeholders, Function<Kpi, Target> targets) {
    this.period = period;
    this.counts = counts;
    this.stakeholders = stakeholders;
    this.targets = targets;
    this.received = received();
    this.backlog =
        new Table(counts.open())
            .by(Breakdown.By.AGE, names(AgeBand.values()), b -> counts.open(AgeBand.valueOf(b)))
            .breakdowns()
            .get(0);
  }

  private List<Breakdown> received() {
    List<String> months = period.months().stream().map(Object::toString).toList();
    List<String> severities =
        Stream.concat(names(Severity.values()).stream(), Stream.of(Cell.NONE)).toList();
    return new Table(counts.of(RECEIVED_TYPE))
        .by(Breakdown.By.MONTH, months, month -> counts.in(YearMonth.parse(month), RECEIVED_TYPE))
        .by(Breakdown.By.TYPE, names(FeedbackType.values()), t -> counts.of(RECEIVED_TYPE, t))
        .by(Breakdown.By.CHANNEL, names(Channel.values()), c -> counts.of(RECEIVED_CHANNEL, c))
        .by(Breakdown.By.SEVERITY, severities, s -> counts.of(RECEIVED_SEVERITY, s))
        .breakdowns();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  List<Breakdown> receivedByAll() {
    return received;
  }

  Breakdown backlogByAge() {
    return backlog;
  }

  List<Figure> figures() {
    return Arrays.stream(Kpi.values())
        .filter(kpi -> !kpi.isOfRelationships())
        .map(this::figure)
        .toList();
  }

  private Figure figure(Kpi kpi) {
    return switch (kpi) {
      case RECEIVED -> Figure.count(kpi, received.get(0).total());
      case BACKLOG -> Figure.count(kpi, backlog.total());
      case COMPLAINTS_PER_HUNDRED ->
          Figure.rate(kpi, complaints(), stakeholders, targets.apply(kpi));
      case ACKNOWLEDGED_ON_TIME -> onTime(kpi, ACKNOWLEDGEMENT);
      case DECIDED_ON_TIME -> onTime(kpi, DECISION);
      case TIME_TO_ACKNOWLEDGE_MEDIAN -> days(kpi, TIME_TO_ACKNOWLEDGE, .5);
      case TIME_TO_ACKNOWLEDGE_P90 -> days(kpi, TIME_TO_ACKNOWLEDGE, .9);
      case TIME_TO_ASSESS_MEDIAN -> days(kpi, TIME_TO_ASSESS, .5);
      case TIME_TO_ASSESS_P90 -> days(kpi, TIME_TO_ASSESS, .9);
      case TIME_TO_INVESTIGATE_MEDIAN -> days(kpi, TIME_TO_INVESTIGATE, .5);
      case TIME_TO_INVESTIGATE_P90 -> days(kpi, TIME_TO_INVESTIGATE, .9);
      case TIME_TO_DECISION_MEDIAN -> days(kpi, TIME_TO_DECISION, .5);
      case TIME_TO_DECISION_P90 -> days(kpi, TIME_TO_DECISION, .9);
      case TIME_TO_CLOSE_MEDIAN -> days(kpi, TIME_TO_CLOSE, .5);
      case TIME_TO_CLOSE_P90 -> days(kpi, TIME_TO_CLOSE, .9);
      case SATISFIED_WITH_HANDLING -> satisfied(kpi, HANDLING);
      case SATISFIED_WITH_OUTCOME -> satisfied(kpi, OUTCOME);
      case UPHELD -> upheld(kpi);
      case TOLD_OF_OUTCOME ->
          share(kpi, counts.of(TELLING, Telling.TOLD.name()), counts.of(TELLING));
      case CONTESTED -> share(kpi, counts.of(Measure.CONTESTED), counts.of(FINDING));
      case REOPENED -> share(kpi, counts.of(Measure.REOPENED), counts.of(FINDING));
      case REPEATED ->
          share(kpi, counts.of(Measure.REPEATED, Measure.AGAIN), counts.of(Measure.REPEATED));
      case EXTENDED -> ofReceived(kpi, counts.of(Measure.EXTENDED));
      case WITHDRAWN -> ofReceived(kpi, counts.of(Measure.WITHDRAWN));
      default -> throw new IllegalArgumentException(kpi + " is not of cases");
    };
  }

  private Count complaints() {
    return received.stream()
        .filter(table -> table.by() == Breakdown.By.TYPE)
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.key().equals(FeedbackType.COMPLAINT.name()))
        .map(Breakdown.Row::count)
        .findFirst()
        .orElseThrow();
  }

  /** An open one that is overdue stays in the denominator. */
  private Figure onTime(Kpi kpi, Measure due) {
    return share(kpi, counts.of(due, Due.MET.name()), counts.of(due));
  }

  private Figure days(Kpi kpi, Measure measure, double quantile) {
    return isReceivedGiven()
        ? Figure.days(kpi, counts.times(measure), quantile, targets.apply(kpi))
        : Figure.hidden(kpi, targets.apply(kpi));
  }

  private Figure satisfied(Kpi kpi, Measure aspect) {
    Distribution ratings = ratings(aspect);
    return share(kpi, ratings.topTwo(), ratings.n());
  }

  private Distribution ratings(Measure aspect) {
    LocalDate from = period.from();
    return counts.ratings(aspect, from, period.to());
  }

  /** The distribution, or null where it may not be shown. */
  Distribution shownRatings(Measure aspect) {
    Distribution ratings = ratings(aspect);
    return ratings.isShown() ? ratings : null;
  }

  private Figure upheld(Kpi kpi) {
    ToLongFunction<Finding> decided = finding -> counts.of(FINDING, finding.name());
    return share(kpi, upheld(decided), withFinding(decided));
  }

  static long upheld(ToLongFunction<Finding> decided) {
    return decided.applyAsLong(Finding.UPHELD) + decided.applyAsLong(Finding.PARTLY_UPHELD);
  }

  /** Cases that ended without a finding are neither upheld nor not. */
  static long withFinding(ToLongFunction<Finding> decided) {
    return upheld(decided) + decided.applyAsLong(Finding.NOT_UPHELD);
  }

  private Figure ofReceived(Kpi kpi, long hits) {
    return isReceivedGiven()
        ? share(kpi, hits, counts.of(RECEIVED_TYPE))
        : Figure.hidden(kpi, targets.apply(kpi));
  }

  /** A hidden total may not come back as the number behind another figure. */
  private boolean isReceivedGiven() {
    return received.get(0).total().isPlain();
  }

  private Figure share(Kpi kpi, long hits, long n) {
    return Figure.share(kpi, hits, n, targets.apply(kpi));
  }
}
