package org.rapport.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapport.feedback.CaseFacts;
import org.rapport.reporting.readmodel.CaseExamples;

/** What a reader may add up and subtract among the figures of a period leaves nobody alone. */
class FiguresPropertyTest {

  private static final LocalDate DAY = CaseExamples.DAY;

  @Property(tries = 300)
  void a_total_less_its_visible_parts_is_nothing_or_five_and_more(
      @ForAll("cases") List<CaseFacts> cases, @ForAll @IntRange(min = 1, max = 200) int days) {
    Figures figures = figures(cases, days);
    figures.received().forEach(FiguresPropertyTest::leavesNobodyAlone);
    leavesNobodyAlone(figures.backlog());
  }

  @Property(tries = 300)
  void the_numbers_behind_the_months_do_not_give_a_hidden_month_away(
      @ForAll("cases") List<CaseFacts> cases, @ForAll @IntRange(min = 1, max = 200) int days) {
    Figures figures = figures(cases, days);
    for (Trend trend : figures.trends()) {
      Figure whole = figures.of(trend.kpi());
      if (whole.isShown()) {
        long shown = trend.months().stream().filter(Figure::isShown).mapToLong(Figure::n).sum();
        assertThat(whole.n() - shown).as("%s", trend.kpi()).matches(rest -> rest == 0 || rest > 4);
      }
    }
  }

  @Property(tries = 300)
  void the_number_behind_a_figure_is_never_a_count_that_is_hidden(
      @ForAll("cases") List<CaseFacts> cases, @ForAll @IntRange(min = 1, max = 200) int days) {
    Figures figures = figures(cases, days);
    Breakdown types = figures.receivedBy(Breakdown.By.TYPE);
    Map<Kpi, Boolean> given =
        Map.of(
            Kpi.TIME_TO_ACKNOWLEDGE_MEDIAN, types.total().isPlain(),
            Kpi.TIME_TO_ASSESS_P90, types.total().isPlain(),
            Kpi.RECEIVED, types.total().isPlain(),
            Kpi.EXTENDED, types.total().isPlain(),
            Kpi.WITHDRAWN, types.total().isPlain(),
            Kpi.TIME_TO_CLOSE_MEDIAN, types.total().isPlain(),
            Kpi.BACKLOG, figures.backlog().total().isPlain(),
            Kpi.COMPLAINTS_PER_HUNDRED, row(types, "COMPLAINT").count().isPlain());
    given.forEach(
        (kpi, isGiven) -> assertThat(isGiven || !figures.of(kpi).isShown()).as("%s", kpi).isTrue());
    for (Figure figure : figures.all()) {
      boolean isOfPeople = figure.kpi().unit() != Kpi.Unit.INDEX;
      assertThat(figure.n() == null || figure.n() > 4 || !isOfPeople)
          .as("%s", figure.kpi())
          .isTrue();
    }
  }

  @Provide
  Arbitrary<List<CaseFacts>> cases() {
    return CaseExamples.any().list().ofMaxSize(60);
  }

  private static Figures figures(List<CaseFacts> cases, int days) {
    return FigureExamples.of(cases, new Period(DAY, DAY.plusDays(days)), DAY.plusDays(150));
  }

  private static void leavesNobodyAlone(Breakdown table) {
    long visible =
        table.rows().stream()
            .filter(row -> row.count().isPlain())
            .mapToLong(row -> row.count().value())
            .sum();
    boolean allShown = table.rows().stream().allMatch(row -> row.count().isPlain());
    if (table.total().isPlain()) {
      long hidden = table.total().value() - visible;
      assertThat(hidden == 0 || hidden > 4).as("%s", table).isTrue();
    } else {
      assertThat(allShown).as("%s", table).isFalse();
    }
    table.rows().stream()
        .filter(row -> row.count().isPlain() && row.count().value() > 0)
        .forEach(row -> assertThat(row.count().value()).as("%s", table).isGreaterThan(4));
    assertThat(table.rows())
        .noneMatch(row -> !row.count().isPlain() && row.count().value() != null);
  }

  private static Breakdown.Row row(Breakdown table, String key) {
    return table.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
  }
}
