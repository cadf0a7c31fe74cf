package org.rapport.reporting.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.rapport.feedback.Finding;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.statistics.KaplanMeier;
import org.rapport.reporting.suppression.Distribution;
import org.rapport.reporting.suppression.Kind;

/**
 * The trends: figures of single months, hidden where the rest of the period would give them away.
 */
final class MonthByMonth {

  /** Stands for all months together whose cases are hidden. */
  private static final String HIDDEN = "";

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
        time(Kpi.TIME_TO_DECISION_MEDIAN, Measure.TIME_TO_DECISION),
        time(Kpi.TIME_TO_CLOSE_MEDIAN, Measure.TIME_TO_CLOSE),
        upheld(),
        satisfied(Kpi.SATISFIED_WITH_HANDLING, Measure.HANDLING),
        satisfied(Kpi.SATISFIED_WITH_OUTCOME, Measure.OUTCOME));
  }

  private Trend onTime(Kpi kpi, Measure due) {
    return shares(
        kpi,
        month -> counts.in(month, due, Measure.Due.MET.name()),
        month -> counts.in(month, due));
  }

  private Trend upheld() {
    return shares(
        Kpi.UPHELD,
        month -> Calculation.upheld(finding -> decided(month, finding)),
        month -> Calculation.withFinding(finding -> decided(month, finding)));
  }

  private long decided(YearMonth month, Finding finding) {
    return counts.in(month, Measure.FINDING, finding.name());
  }

  /** A share month by month, of what is counted on days. */
  Trend shares(Kpi kpi, ToLongFunction<YearMonth> hits, ToLongFunction<YearMonth> n) {
    List<YearMonth> months = period.months();
    List<Count> cells =
        new Table(months.stream().mapToLong(n).sum())
            .by(
                Breakdown.By.MONTH,
                months.stream().map(YearMonth::toString).toList(),
                month -> n.applyAsLong(YearMonth.parse(month)))
            .cells(Kind.RESPONDENTS);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Count shown = cells.get(i + 1);
      long met = hits.applyAsLong(months.get(i));
      figures.add(
          shown.isPlain() ? Figure.share(kpi, met, shown.value(), null) : Figure.hidden(kpi, null));
    }
    return new Trend(kpi, figures);
  }

  /**
   * A month is hidden where its cases are, and where the number behind it or behind all hidden ones
   * together could be worked out from the period's.
   */
  private Trend time(Kpi kpi, Measure measure) {
    Map<String, KaplanMeier> times = new LinkedHashMap<>();
    long rest = 0;
    for (Breakdown.Row month : received.rows()) {
      KaplanMeier taken = counts.times(measure, YearMonth.parse(month.key())::equals);
      if (month.count().isPlain()) {
        times.put(month.key(), taken);
      } else {
        rest += taken.n();
      }
    }
    Set<String> shown = shown(times, rest);
    List<Figure> figures = new ArrayList<>();
    for (Breakdown.Row month : received.rows()) {
      figures.add(
          shown.contains(month.key())
              ? Figure.days(kpi, times.get(month.key()), .5, null)
              : Figure.hidden(kpi, null));
    }
    return new Trend(kpi, figures);
  }

  private static Set<String> shown(Map<String, KaplanMeier> times, long rest) {
    List<String> keys = new ArrayList<>(times.keySet());
    keys.add(HIDDEN);
    ToLongFunction<String> n = key -> key.equals(HIDDEN) ? rest : times.get(key).n();
    List<Count> cells =
        new Table(keys.stream().mapToLong(n).sum())
            .by(Breakdown.By.MONTH, keys, n)
            .cells(Kind.RESPONDENTS);
    Set<String> shown = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      if (cells.get(i + 1).isPlain()) {
        shown.add(keys.get(i));
      }
    }
    return shown;
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
