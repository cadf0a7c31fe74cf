package org.rapport.reporting.rest;

import java.util.List;
import java.util.stream.IntStream;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.CauseFigures;
import org.rapport.reporting.kpi.Count;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.kpi.Trend;
import org.rapport.reporting.rest.KpisJson.ActionsJson;
import org.rapport.reporting.rest.KpisJson.CellJson;
import org.rapport.reporting.rest.KpisJson.IntervalJson;
import org.rapport.reporting.rest.KpisJson.KpiJson;
import org.rapport.reporting.rest.KpisJson.MonthJson;
import org.rapport.reporting.rest.KpisJson.RatingsJson;
import org.rapport.reporting.rest.KpisJson.ReceivedJson;
import org.rapport.reporting.rest.KpisJson.RelationshipsJson;
import org.rapport.reporting.rest.KpisJson.RootCausesJson;
import org.rapport.reporting.rest.KpisJson.TableJson;
import org.rapport.reporting.rest.KpisJson.TrendJson;
import org.rapport.reporting.statistics.Interval;
import org.rapport.reporting.suppression.Distribution;

/** Writes figures down for programs; adds words, hides nothing and shows nothing more. */
final class KpisAsJson {

  private final Texts texts;

  KpisAsJson(Texts texts) {
    this.texts = texts;
  }

  KpisJson of(Figures figures) {
    return new KpisJson(
        figures.period().from(),
        figures.period().to(),
        figures.snapshot(),
        figures.zone().getId(),
        Kpi.DEFINITION_VERSION,
        figures.all().stream().map(this::kpi).toList(),
        new ReceivedJson(
            table(figures.receivedBy(Breakdown.By.MONTH)),
            table(figures.receivedBy(Breakdown.By.TYPE)),
            table(figures.receivedBy(Breakdown.By.CHANNEL)),
            table(figures.receivedBy(Breakdown.By.SEVERITY))),
        table(figures.backlog()),
        relationships(figures),
        rootCauses(figures.causes()),
        figures.trends().stream().map(trend -> trend(trend, figures)).toList(),
        new RatingsJson(scores(figures.handling()), scores(figures.outcome())));
  }

  private RelationshipsJson relationships(Figures figures) {
    return new RelationshipsJson(
        figures.missing().stream().map(texts::here).toList(),
        table(figures.relationshipsBy(Breakdown.By.STEP)),
        table(figures.relationshipsBy(Breakdown.By.ENDING)),
        table(figures.relationshipsBy(Breakdown.By.REASON)),
        table(figures.relationshipsBy(Breakdown.By.BREAK)),
        table(figures.relationshipsBy(Breakdown.By.CAUSE)),
        table(figures.relationshipsBy(Breakdown.By.EXCEPTION)));
  }

  private RootCausesJson rootCauses(CauseFigures causes) {
    Message total = Message.of("reporting", "workbook.total");
    List<CellJson> rows =
        causes.rows().stream()
            .map(row -> cell(key(row), row.cause().name(texts.language()), row.count()))
            .toList();
    return new RootCausesJson(
        new TableJson(cell("total", total, causes.byCause().total()), rows),
        table(causes.byReach()),
        causes.rows().stream().map(KpisAsJson::actions).toList());
  }

  private static String key(CauseFigures.Row row) {
    return String.valueOf(row.cause().id());
  }

  private static ActionsJson actions(CauseFigures.Row row) {
    CauseFigures.Actions done = row.actions();
    return done == null
        ? new ActionsJson(key(row), null, null, null)
        : new ActionsJson(key(row), done.open(), done.effective(), done.notEffective());
  }

  private KpiJson kpi(Figure figure) {
    Kpi kpi = figure.kpi();
    return new KpiJson(
        kpi.code(),
        texts.here(kpi.title()),
        kpi.unit().name(),
        figure.value(),
        figure.n(),
        figure.hits(),
        figure.exposure(),
        interval(figure.interval()),
        figure.evidence().name(),
        figure.target() == null ? null : Double.valueOf(figure.target().value()),
        kpi.hasDirection() ? Boolean.valueOf(kpi.isHigherBetter()) : null,
        figure.light().name(),
        texts.here(Message.of("reporting", "report.light." + figure.light())),
        texts.here(kpi.definition()),
        Kpi.DEFINITION_VERSION);
  }

  private static IntervalJson interval(Interval interval) {
    return interval == null
        ? null
        : new IntervalJson(
            interval.low(), interval.isBounded() ? Double.valueOf(interval.high()) : null);
  }

  private TableJson table(Breakdown table) {
    Message total = Message.of("reporting", "workbook.total");
    return new TableJson(
        cell("total", total, table.total()),
        table.rows().stream().map(row -> cell(row.key(), table.label(row), row.count())).toList());
  }

  private CellJson cell(String key, Message label, Count count) {
    return cell(key, texts.here(label), count);
  }

  private CellJson cell(String key, String label, Count count) {
    return new CellJson(key, label, count.value(), shown(count));
  }

  private String shown(Count count) {
    return switch (count.shown()) {
      case PLAINLY -> count.value().toString();
      case AS_FEWER -> texts.here(Message.of("reporting", "report.fewer"));
      case WITHHELD -> texts.here(Message.of("reporting", "report.withheld"));
    };
  }

  private static TrendJson trend(Trend trend, Figures figures) {
    return new TrendJson(
        trend.kpi().code(),
        IntStream.range(0, trend.months().size())
            .mapToObj(
                i -> {
                  Figure figure = trend.months().get(i);
                  return new MonthJson(
                      figures.months().get(i).toString(),
                      figure.value(),
                      figure.n(),
                      interval(figure.interval()));
                })
            .toList());
  }

  private static List<Long> scores(Distribution ratings) {
    return ratings == null ? null : ratings.people();
  }
}
