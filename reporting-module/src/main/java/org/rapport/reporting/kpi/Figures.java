package org.rapport.reporting.kpi;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.rapport.reporting.suppression.Distribution;

/**
 * Everything there is to say of a period.
 *
 * @param snapshot when it was counted
 * @param zone the time zone that days are counted in
 * @param all in the order of {@link Kpi}
 * @param received by month, type, channel and severity
 * @param backlog by age, at the end of the period
 * @param handling how people rated the handling, 1 to 5, or null where that may not be shown
 * @param outcome how they rated the outcome, or null
 */
public record Figures(
    Period period,
    Instant snapshot,
    ZoneId zone,
    List<Figure> all,
    List<Breakdown> received,
    Breakdown backlog,
    List<Trend> trends,
    Distribution handling,
    Distribution outcome) {

  public Figures {
    all = List.copyOf(all);
    received = List.copyOf(received);
    trends = List.copyOf(trends);
  }

  public Figure of(Kpi kpi) {
    return all.get(kpi.ordinal());
  }

  public Breakdown receivedBy(Breakdown.By by) {
    return received.stream().filter(table -> table.by() == by).findFirst().orElseThrow();
  }

  public Trend trend(Kpi kpi) {
    return trends.stream().filter(trend -> trend.kpi() == kpi).findFirst().orElseThrow();
  }

  public List<YearMonth> months() {
    return period.months();
  }

  /** True where there is nothing to show: no cases, or too few, which look alike. */
  public boolean isEmpty() {
    return all.stream().noneMatch(Figure::isShown);
  }
}
