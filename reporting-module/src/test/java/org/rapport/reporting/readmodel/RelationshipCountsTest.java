package org.rapport.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestWrites;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.CountedFactsChanged;

@Tag("database")
class RelationshipCountsTest {

  private static final TestDatabase DB = TestDatabase.of("reporting");
  private static final LocalDate DAY = CaseExamples.DAY;

  private final ReadModel model = new JdbcReadModel(DB.dataSource());

  @Property(tries = 40)
  void whatever_is_told_how_often_the_counts_are_of_what_is_there_in_the_end(
      @ForAll("told") List<CountedFacts> told,
      @ForAll @IntRange(max = 160) int from,
      @ForAll @IntRange(max = 130) int length,
      @ForAll @IntRange(max = 190) int today) {
    nothingCounted();
    Map<String, CountedFacts> last = new LinkedHashMap<>();
    OneTransaction.on(
        DB.dataSource(),
        database -> {
          Tallies tallies = new JdbcTallies(database, TestWrites.on(database));
          CountRelationships counting = new CountRelationships(tallies, new JdbcFacts(database));
          for (CountedFacts facts : told) {
            last.put(facts.getClass().getName() + facts.id(), facts);
            counting.on(new CountedFactsChanged(List.of(facts)));
            tallies.fold((int) facts.id());
          }
        });
    assertReads(last, from, length, today);

    OneTransaction.on(
        DB.dataSource(),
        database ->
            new CountAnew(
                    new JdbcTallies(database, TestWrites.on(database)),
                    new JdbcRepeats(database),
                    reader -> {},
                    new JdbcFacts(database),
                    List.of(reader -> reader.accept(List.copyOf(last.values()))))
                .always());
    assertReads(last, from, length, today);
  }

  private void assertReads(Map<String, CountedFacts> last, int from, int length, int today) {
    LocalDate first = DAY.plusDays(from);
    LocalDate end = first.plusDays(length);
    LocalDate now = DAY.plusDays(today);
    Readings plain = new PlainReading(List.of(), last.values()).read(first, end, now);
    assertThat(PlainReading.sums(model.read(first, end, now))).isEqualTo(PlainReading.sums(plain));
  }

  @Provide
  Arbitrary<List<CountedFacts>> told() {
    return RelationshipExamples.any().list().ofMaxSize(25);
  }

  private static void nothingCounted() {
    DB.execute(
        "delete from reporting.tally; delete from reporting.month_tally;"
            + " delete from reporting.change; delete from reporting.counting;"
            + " delete from reporting.linked_complaint; delete from reporting.counted_fact");
  }
}
