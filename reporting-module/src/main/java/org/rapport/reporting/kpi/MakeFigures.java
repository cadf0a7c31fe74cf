package org.rapport.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rapport.platform.Settings;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.readmodel.ReadModel;
import org.rapport.stakeholder.ActiveStakeholders;

/** Makes the figures of a period; the only way to any. */
@ApplicationScoped
public class MakeFigures {

  private final ReadModel model;
  private final ActiveStakeholders stakeholders;
  private final Targets targets;
  private final Settings settings;
  private final Clock clock;

  @Inject
  MakeFigures(
      ReadModel model,
      ActiveStakeholders stakeholders,
      Targets targets,
      Settings settings,
      Clock clock) {
    this.model = model;
    this.stakeholders = stakeholders;
    this.targets = targets;
    this.settings = settings;
    this.clock = clock;
  }

  protected MakeFigures() {
    this(null, null, null, null, null);
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
    long active = stakeholders.on(period.to().isAfter(today) ? today : period.to());
    Calculation calculation = new Calculation(period, counts, active, targets::of);
    Breakdown byMonth = calculation.receivedByAll().get(0);
    return new Figures(
        period,
        now,
        zone,
        calculation.figures(),
        calculation.receivedByAll(),
        calculation.backlogByAge(),
        new MonthByMonth(period, counts, byMonth).trends(),
        calculation.shownRatings(Measure.HANDLING),
        calculation.shownRatings(Measure.OUTCOME));
  }
}
