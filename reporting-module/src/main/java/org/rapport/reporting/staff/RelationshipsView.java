package org.rapport.reporting.staff;

import static org.rapport.platform.Permission.MODELS_READ;
import static org.rapport.platform.Permission.STAKEHOLDERS_READ;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;

/** Figures of relationships arranged for the eye; links lead where the reader may look. */
public final class RelationshipsView {

  private final Figures figures;
  private final Numbers numbers;
  private final Predicate<Permission> may;

  RelationshipsView(Figures figures, Numbers numbers, Predicate<Permission> may) {
    this.figures = figures;
    this.numbers = numbers;
    this.may = may;
  }

  public boolean isNothing() {
    return figures.hasNoRelationships();
  }

  /** How alive the approach is, what breaks relationships, and where they stand. */
  public List<TileGroup> getGroups() {
    return TileGroup.OF_RELATIONSHIPS.stream()
        .map(
            question ->
                new TileGroup(
                    numbers.text(question.getKey()),
                    question.getValue().stream().map(figures::of).map(this::tile).toList(),
                    question.getValue().contains(Kpi.APPROACH_ALIVE) ? missing() : ""))
        .toList();
  }

  private String missing() {
    return numbers.text(
        "report.indexWithout",
        figures.missing().stream().map(numbers::text).collect(Collectors.joining("; ")));
  }

  private Tile tile(Figure figure) {
    return Tile.of(figure, value(figure), numbers, link(figure.kpi()));
  }

  private String value(Figure figure) {
    return figure.kpi().unit().isCount()
        ? numbers.count(figures.count(figure.kpi()))
        : numbers.value(figure);
  }

  private String link(Kpi kpi) {
    return switch (kpi) {
      case KEY_GROUPS_AGREED, STAFF_TRAINED -> to("/staff/models/list", MODELS_READ);
      case STEPS_AS_AGREED -> to("/staff/models/deviations", Permission.MODELS_AGREE);
      case RELATIONSHIPS_LED, RELATIONSHIPS_UNDER_WAY ->
          to("/staff/stakeholders/list", STAKEHOLDERS_READ);
      case OVERDUE_UPKEEP -> to("/staff/upkeep/due", STAKEHOLDERS_READ);
      case OVERDUE_REVIEWS -> to("/staff/reviews/list", MODELS_READ);
      case ACTIONS_ON_TIME -> to("/staff/reviews/actions", MODELS_READ);
      case OVERDUE_RATINGS -> to("/staff/map/due", STAKEHOLDERS_READ);
      default -> null;
    };
  }

  private String to(String page, Permission permission) {
    return may.test(permission) ? page : null;
  }

  /** Where it is counted how stakeholders came; null for whoever may not look. */
  public String getSources() {
    return to("/staff/stakeholders/sources", STAKEHOLDERS_READ);
  }

  /** By step, by ending and its reasons, exceptions by kind. */
  public List<BarTable> getTables() {
    return figures.relationships().stream().map(this::table).toList();
  }

  private BarTable table(Breakdown table) {
    return BarTable.of(
        numbers.text("chart.relationships." + table.by()), table, numbers, row -> null);
  }

  public List<LineChart> getTrends() {
    return Stream.of(Kpi.STEPS_AS_AGREED, Kpi.CONVERTED)
        .map(
            kpi ->
                LineChart.of(
                    numbers.text("chart.trend." + kpi.code()),
                    figures.months(),
                    numbers,
                    figures.trend(kpi)))
        .toList();
  }
}
