package org.rapport.reporting.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.suppression.Distribution;
import org.rapport.reporting.suppression.Kind;

/**
 * The trends: figures of single months, hidden where the rest of the period would give them away.
 */
final class MonthByMonth {

  private final Period period;
  private final Counts counts;
  private final Breakdown received;

  MonthByMonth(Period period, Counts counts, Breakdown received) {
    this.period = period;
    this.counts = counts;
    this.received = received;
  }

  List<Trend> trends() {
    return List.of(
        onTime(Kpi.ACKNOWLEDGED_ON_TIME, Measure.ACKNOWLEDGEMENT),
        onTime(Kpi.DECIDED_ON_TIME, Measure.DECISION),
        timeToClose(),
        satisfied(Kpi.SATISFIED_WITH_HANDLING, Measure.HANDLING),
        satisfied(Kpi.SATISFIED_WITH_OUTCOME, Measure.OUTCOME));
  }

  private Trend onTime(Kpi kpi, Measure due) {
    List<YearMonth> months = period.months();
    List<Count> cells =
        new Table(counts.of(due))
            .by(
                Breakdown.By.MONTH,
                months.stream().map(YearMonth::toString).toList(),
                month -> counts.in(YearMonth.parse(month), due))
            .cells(Kind.RESPONDENTS);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Count n = cells.get(i + 1);
      long met = counts.in(months.get(i), due, Measure.Due.MET.name());
      figures.add(n.isPlain() ? Figure.share(kpi, met, n.value(), null) : Figure.hidden(kpi, null));
    }
    return new Trend(kpi, figures);
  }

  private Trend timeToClose() {
    Kpi kpi = Kpi.TIME_TO_CLOSE_MEDIAN;
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < received.rows().size(); i++) {
      YearMonth month = period.months().get(i);
      figures.add(
          received.rows().get(i).count().isPlain()
              ? Figure.days(kpi, counts.times(Measure.TIME_TO_CLOSE, month::equals), .5, null)
              : Figure.hidden(kpi, null));
    }
    return new Trend(kpi, figures);
  }

  private Trend satisfied(Kpi kpi, Measure aspect) {
    List<Figure> figures = new ArrayList<>();
    for (YearMonth month : period.months()) {
      Distribution ratings =
          counts.ratings(
              aspect,
              latest(month.atDay(1), period.from()),
              earliest(month.atEndOfMonth(), period.to()));
      figures.add(Figure.share(kpi, ratings.topTwo(), ratings.n(), null));
    }
    return new Trend(kpi, figures);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
