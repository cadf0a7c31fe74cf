package org.rapport.reporting.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.kpi.Trend;

/** Figures arranged for the eye. Links lead to cases only for who may read them. */
public final class DashboardView {

  private static final String INBOX = "/staff/cases/inbox";

  private final Figures figures;
  private final Numbers numbers;
  private final boolean mayReadCases;
  private final RelationshipsView relationships;

  DashboardView(Figures figures, Numbers numbers, Predicate<Permission> may) {
    this.figures = figures;
    this.numbers = numbers;
    this.mayReadCases = may.test(Permission.CASES_READ);
    this.relationships = new RelationshipsView(figures, numbers, may);
  }

  public RelationshipsView getRelationships() {
    return relationships;
  }

  /** What was done first, then how it ended, then how much there was. */
  public List<TileGroup> getGroups() {
    return TileGroup.OF_CASES.stream()
        .map(
            question ->
                new TileGroup(
                    numbers.text(question.getKey()),
                    question.getValue().stream().map(figures::of).map(this::tile).toList(),
                    ""))
        .toList();
  }

  private Tile tile(Figure figure) {
    return Tile.of(figure, value(figure), numbers, link(figure.kpi()));
  }

  /** A count says itself whether it is too small or only withheld. */
  private String value(Figure figure) {
    return figure.kpi().unit().isCount()
        ? numbers.count(figures.count(figure.kpi()))
        : numbers.value(figure);
  }

  private String link(Kpi kpi) {
    if (!mayReadCases) {
      return null;
    }
    return switch (kpi) {
      case RECEIVED -> INBOX + "?state=ALL";
      case BACKLOG -> INBOX;
      case DECIDED_ON_TIME -> INBOX + "?due=OVERDUE";
      case WITHDRAWN -> INBOX + "?state=WITHDRAWN";
      default -> null;
    };
  }

  public ColumnChart getReceived() {
    return ColumnChart.of(
        numbers.text("chart.received.MONTH"), figures.receivedBy(Breakdown.By.MONTH), numbers);
  }

  /** By type, channel and severity. */
  public List<BarTable> getBreakdowns() {
    List<BarTable> tables = new ArrayList<>();
    for (Breakdown.By by :
        List.of(Breakdown.By.TYPE, Breakdown.By.CHANNEL, Breakdown.By.SEVERITY)) {
      tables.add(table("chart.received." + by, figures.receivedBy(by)));
    }
    return tables;
  }

  public BarTable getBacklog() {
    return table("chart.backlog", figures.backlog());
  }

  private BarTable table(String title, Breakdown breakdown) {
    return BarTable.of(numbers.text(title), breakdown, numbers, row -> link(breakdown, row));
  }

  private String link(Breakdown breakdown, Breakdown.Row row) {
    String name = breakdown.by().name().toLowerCase(Locale.ROOT);
    boolean isFilter =
        breakdown.by() == Breakdown.By.TYPE
            || breakdown.by() == Breakdown.By.SEVERITY && !row.key().equals("NONE");
    return mayReadCases && isFilter ? INBOX + "?state=ALL&" + name + "=" + row.key() : null;
  }

  public List<LineChart> getTrends() {
    return List.of(
        lines("chart.onTime", Kpi.ACKNOWLEDGED_ON_TIME, Kpi.DECIDED_ON_TIME),
        lines("chart.times", Kpi.TIME_TO_DECISION_MEDIAN, Kpi.TIME_TO_CLOSE_MEDIAN),
        lines("chart.satisfaction", Kpi.SATISFIED_WITH_HANDLING, Kpi.SATISFIED_WITH_OUTCOME),
        lines("chart.upheld", Kpi.UPHELD));
  }

  private LineChart lines(String title, Kpi... kpis) {
    return LineChart.of(
        numbers.text(title),
        figures.months(),
        numbers,
        Arrays.stream(kpis).map(figures::trend).toArray(Trend[]::new));
  }

  /** Those that may be shown. */
  public List<BarTable> getRatings() {
    return Stream.of(
            BarTable.of(numbers.text("chart.handling"), figures.handling(), numbers),
            BarTable.of(numbers.text("chart.outcome"), figures.outcome(), numbers))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What each KPI means, in the order of the tiles. */
  public List<Definition> getDefinitions() {
    return Arrays.stream(Kpi.values())
        .map(kpi -> new Definition(numbers.text(kpi.title()), numbers.text(kpi.definition())))
        .toList();
  }

  /** One KPI's name and meaning. */
  public record Definition(String title, String text) {}

  public int getDefinitionVersion() {
    return Kpi.DEFINITION_VERSION;
  }
}
