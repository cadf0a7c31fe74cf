package org.rapport.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.feedback.RootCauses;
import org.rapport.platform.Settings;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.readmodel.ReadModel;
import org.rapport.stakeholder.ActiveStakeholders;
import org.rapport.stakeholder.Approach;

/** Makes the figures of a period; the only way to any. */
@ApplicationScoped
public class MakeFigures {

  private final ReadModel model;
  private final ActiveStakeholders stakeholders;
  private final Approach approach;
  private final RootCauses causes;
  private final Targets targets;
  private final Settings settings;
  private final Clock clock;

  @Inject
  MakeFigures(
      ReadModel model,
      ActiveStakeholders stakeholders,
      Approach approach,
      RootCauses causes,
      Targets targets,
      Settings settings,
      Clock clock) {
    this.model = model;
    this.stakeholders = stakeholders;
    this.approach = approach;
    this.causes = causes;
    this.targets = targets;
    this.settings = settings;
    this.clock = clock;
  }

  protected MakeFigures() {
    this(null, null, null, null, null, null, null);
  }

  /** Today in the organization's time zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), settings.timeZone());
  }

  public Figures of(Period period) {
    Instant now = clock.instant();
    ZoneId zone = settings.timeZone();
    LocalDate today = LocalDate.ofInstant(now, zone);
    Counts counts = new Counts(model.read(period.from(), period.to(), today));
    LocalDate last = period.to().isAfter(today) ? today : period.to();
    Calculation calculation = new Calculation(period, counts, stakeholders.on(last), targets::of);
    RelationshipCalculation relationships =
        new RelationshipCalculation(
            counts, new ApproachReached(approach, last, today), targets::of);
    MonthByMonth months = new MonthByMonth(period, counts, calculation.receivedByAll().get(0));
    return new Figures(
        period,
        now,
        zone,
        both(calculation.figures(), relationships.figures()),
        calculation.receivedByAll(),
        calculation.backlogByAge(),
        relationships.tables(),
        CauseFigures.of(causes.namedBetween(period.from(), period.to())),
        counts(calculation, relationships),
        relationships.missing(),
        both(months.trends(), relationships.trends(months)),
        calculation.shownRatings(Measure.HANDLING),
        calculation.shownRatings(Measure.OUTCOME));
  }

  private static <T> List<T> both(List<T> cases, List<T> relationships) {
    return Stream.concat(cases.stream(), relationships.stream()).toList();
  }

  private static Map<Kpi, Count> counts(Calculation cases, RelationshipCalculation relationships) {
    Map<Kpi, Count> counts = new EnumMap<>(relationships.counts());
    counts.put(Kpi.RECEIVED, cases.receivedByAll().get(0).total());
    counts.put(Kpi.BACKLOG, cases.backlogByAge().total());
    return counts;
  }
}
