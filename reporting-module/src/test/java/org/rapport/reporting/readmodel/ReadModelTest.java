package org.rapport.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.Finding;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestWrites;
import org.rapport.reporting.readmodel.CaseExamples.Story;
import org.rapport.reporting.statistics.Spell;

@Tag("database")
class ReadModelTest {

  private static final TestDatabase DB = TestDatabase.of("reporting");
  private static final LocalDate DAY = CaseExamples.DAY;

  private final Tallies tallies = new JdbcTallies(DB.dataSource(), TestWrites.on(DB.dataSource()));
  private final ReadModel model = new JdbcReadModel(DB.dataSource());

  @BeforeEach
  void nothing() {
    nothingCounted();
  }

  @Test
  void changes_count_before_and_after_they_are_folded() {
    happened(Story.open(0), Story.open(1));
    assertThat(received(DAY, DAY.plusDays(1))).isEqualTo(2);
    tallies.fold(1);
    assertThat(received(DAY, DAY.plusDays(1))).isEqualTo(2);
    tallies.fold(100);
    assertThat(received(DAY, DAY.plusDays(1))).isEqualTo(2);
    assertThat(received(DAY.plusDays(1), DAY.plusDays(1))).isEqualTo(1);
  }

  @Test
  void what_is_due_today_is_not_overdue_yet() {
    happened(Story.open(0)); // its decision is due on day 7
    assertThat(due(DAY.plusDays(7))).isZero();
    assertThat(due(DAY.plusDays(8))).isEqualTo(1);
  }

  @Test
  void a_case_closed_after_the_period_is_still_going_on_in_it() {
    happened(Story.decided(0, 10, Finding.UPHELD));
    Readings then = model.read(DAY, DAY.plusDays(4), DAY.plusDays(30));
    assertThat(then.spells())
        .filteredOn(time -> time.measure() == Measure.TIME_TO_CLOSE)
        .extracting(Readings.MonthSpell::spell)
        .containsOnly(new Spell(4, false, 1));
    assertThat(then.open()).containsExactly(new Readings.Age(4, 1));
    Readings later = model.read(DAY, DAY.plusDays(30), DAY.plusDays(30));
    assertThat(later.spells())
        .filteredOn(time -> time.measure() == Measure.TIME_TO_CLOSE)
        .extracting(Readings.MonthSpell::spell)
        .containsOnly(new Spell(10, true, 1));
    assertThat(later.open()).isEmpty();
  }

  @Test
  void a_complaint_within_90_days_after_another_of_the_same_stakeholder_is_a_repeated_one() {
    CaseFacts first = CaseExamples.linked(Story.open(0).facts(), 7L);
    CaseFacts later = CaseExamples.linked(Story.open(90).facts(), 7L);
    CaseFacts tooLate = CaseExamples.linked(Story.open(181).facts(), 7L);
    CaseFacts another = CaseExamples.linked(Story.open(90).facts(), 8L);
    List.of(first, later, tooLate, another).forEach(facts -> changed(null, facts));
    assertThat(repeated()).isEqualTo(1);
    changed(another, CaseExamples.linked(another, 7L)); // it was of the same one after all
    assertThat(repeated()).isEqualTo(2);
    changed(first, CaseExamples.linked(first, null));
    assertThat(repeated()).isEqualTo(1);
  }

  private void changed(CaseFacts before, CaseFacts after) {
    OneTransaction.on(
        DB.dataSource(),
        database ->
            new CountCases(
                    new JdbcTallies(database, TestWrites.on(database)), new JdbcRepeats(database))
                .on(new CaseFactsChanged(before, after)));
  }

  private long repeated() {
    return model.read(DAY, DAY.plusDays(200), DAY.plusDays(200)).counts().stream()
        .filter(count -> count.measure() == Measure.REPEATED)
        .filter(count -> count.attribute().equals(Measure.AGAIN))
        .mapToLong(Readings.MonthCount::n)
        .sum();
  }

  @net.jqwik.api.Tag("database")
  @Property(tries = 40)
  void reading_the_counts_equals_going_through_every_case(
      @ForAll("cases") List<CaseFacts> cases,
      @ForAll @IntRange(max = 160) int from,
      @ForAll @IntRange(max = 130) int length,
      @ForAll @IntRange(max = 190) int today) {
    nothing();
    LocalDate first = DAY.plusDays(from);
    LocalDate last = first.plusDays(length);
    OneTransaction.on(
        DB.dataSource(),
        database -> {
          Tallies own = new JdbcTallies(database, TestWrites.on(database));
          CountCases counting = new CountCases(own, new JdbcRepeats(database));
          for (CaseFacts facts : cases) {
            counting.on(new CaseFactsChanged(null, facts));
            own.fold(facts.extended() ? 20 : 3);
          }
        });
    Readings plain = new PlainReading(cases).read(first, last, DAY.plusDays(today));
    assertThat(PlainReading.sums(model.read(first, last, DAY.plusDays(today))))
        .isEqualTo(PlainReading.sums(plain));
  }

  @Provide
  Arbitrary<List<CaseFacts>> cases() {
    return CaseExamples.any().list().ofMaxSize(20);
  }

  private void happened(Story... stories) {
    CountCases counting = new CountCases(tallies, new JdbcRepeats(DB.dataSource()));
    Arrays.stream(stories).forEach(s -> counting.on(new CaseFactsChanged(null, s.facts())));
  }

  private long received(LocalDate from, LocalDate to) {
    return sum(model.read(from, to, DAY.plusDays(60)), Measure.RECEIVED_TYPE);
  }

  private long due(LocalDate today) {
    return sum(model.read(DAY, DAY.plusDays(30), today), Measure.DECISION);
  }

  private static long sum(Readings readings, Measure measure) {
    return readings.counts().stream()
        .filter(count -> count.measure() == measure)
        .mapToLong(Readings.MonthCount::n)
        .sum();
  }

  /** Deleting is quick where truncating makes new files. */
  private static void nothingCounted() {
    DB.execute(
        "delete from reporting.tally; delete from reporting.month_tally;"
            + " delete from reporting.change; delete from reporting.counting;"
            + " delete from reporting.linked_complaint");
  }
}
