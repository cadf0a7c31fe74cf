package org.rapport.reporting.kpi;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.reporting.suppression.Distribution;

/**
 * Everything there is to say of a period.
 *
 * @param snapshot when it was counted
 * @param zone the time zone that days are counted in
 * @param all in the order of {@link Kpi}
 * @param received by month, type, channel and severity
 * @param backlog by age, at the end of the period
 * @param relationships by step; the ended ones by ending, reason, way and cause; exceptions by kind
 * @param causes what complaints came from, by the day it was named
 * @param counts every KPI that is a full count, as it may be shown
 * @param missing what the index of the approach is made without
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
    List<Breakdown> relationships,
    CauseFigures causes,
    Map<Kpi, Count> counts,
    List<Message> missing,
    List<Trend> trends,
    Distribution handling,
    Distribution outcome) {

  public Figures {
    all = List.copyOf(all);
    received = List.copyOf(received);
    relationships = List.copyOf(relationships);
    counts = Map.copyOf(counts);
    missing = List.copyOf(missing);
    trends = List.copyOf(trends);
  }

  public Figure of(Kpi kpi) {
    return all.get(kpi.ordinal());
  }

  public Breakdown receivedBy(Breakdown.By by) {
    return received.stream().filter(table -> table.by() == by).findFirst().orElseThrow();
  }

  /** A full count as the table it belongs to may show it. */
  public Count count(Kpi kpi) {
    return counts.get(kpi);
  }

  public Breakdown relationshipsBy(Breakdown.By by) {
    return relationships.stream().filter(table -> table.by() == by).findFirst().orElseThrow();
  }

  public Trend trend(Kpi kpi) {
    return trends.stream().filter(trend -> trend.kpi() == kpi).findFirst().orElseThrow();
  }

  public List<YearMonth> months() {
    return period.months();
  }

  /** True where there is nothing to show of cases: none, or too few, which look alike. */
  public boolean isEmpty() {
    return all.stream().noneMatch(one -> !one.kpi().isOfRelationships() && one.isShown());
  }

  /** The same for relationships. */
  public boolean hasNoRelationships() {
    return all.stream().noneMatch(one -> one.kpi().isOfRelationships() && one.isShown());
  }
}
