package org.rapport.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapport.feedback.CaseFacts;
import org.rapport.reporting.kpi.AgeBand;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.FigureExamples;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.kpi.Period;
import org.rapport.reporting.readmodel.CaseExamples;

/**
 * Rows for who may not read cases: whoever counts them finds no number that is hidden elsewhere.
 */
class CaseExtractTest {

  private static final LocalDate FIRST = CaseExamples.DAY;

  @Property(tries = 200)
  void rows_cannot_be_counted_up_to_a_number_that_another_sheet_hides(
      @ForAll("cases") List<CaseFacts> cases,
      @ForAll @IntRange(min = 20, max = 200) int days,
      @ForAll @IntRange(min = 0, max = 250) int today) {
    Period period = new Period(FIRST, FIRST.plusDays(days));
    LocalDate now = FIRST.plusDays(today);
    LocalDate last = period.to().isAfter(now) ? now : period.to();
    Figures figures = FigureExamples.of(cases, period, now);
    List<CaseFacts> told =
        cases.stream()
            .filter(facts -> !facts.receivedOn().isAfter(last))
            .filter(CaseExtract.ofHandling(figures).tells())
            .toList();

    for (Breakdown.Row month : figures.receivedBy(Breakdown.By.MONTH).rows()) {
      long counted =
          count(told, f -> YearMonth.from(f.receivedOn()).toString().equals(month.key()));
      assertThat(month.count().isPlain() || counted == 0).as(month.key()).isTrue();
    }
    for (Breakdown.Row age : figures.backlog().rows()) {
      long counted =
          count(
              told,
              f ->
                  (f.closedOn() == null || f.closedOn().isAfter(last))
                      && AgeBand.between(f.receivedOn(), last).name().equals(age.key()));
      assertThat(age.count().isPlain() || counted == 0).as(age.key()).isTrue();
    }
    for (int i = 0; i < figures.months().size(); i++) {
      YearMonth month = figures.months().get(i);
      long due =
          count(
              told,
              f ->
                  f.decisionDueOn().isBefore(now)
                      && !f.decisionDueOn().isAfter(last)
                      && YearMonth.from(f.decisionDueOn()).equals(month));
      boolean isShown = figures.trend(Kpi.DECIDED_ON_TIME).months().get(i).isShown();
      assertThat(isShown || due == 0).as("%s", month).isTrue();
    }
  }

  @Provide
  Arbitrary<List<CaseFacts>> cases() {
    return CaseExamples.any().list().ofMinSize(1).ofMaxSize(60);
  }

  private static long count(List<CaseFacts> told, Predicate<CaseFacts> which) {
    return told.stream().filter(which).count();
  }
}
