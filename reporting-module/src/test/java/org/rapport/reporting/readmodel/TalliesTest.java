package org.rapport.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.CaseFactsImported;
import org.rapport.feedback.CaseFactsRemoved;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestWrites;

@Tag("database")
class TalliesTest {

  private static final TestDatabase DB = TestDatabase.of("reporting");

  private final Tallies tallies = new JdbcTallies(DB.dataSource(), TestWrites.on(DB.dataSource()));
  private final CountCases counting = new CountCases(tallies, new JdbcRepeats(DB.dataSource()));

  /** What happens to one of a few cases, and how many changes are folded right after. */
  record Happening(int which, CaseFacts facts, int folded) {}

  @net.jqwik.api.Tag("database")
  @Property(tries = 40)
  void any_events_folded_in_any_batches_equal_counting_from_scratch(
      @ForAll("happenings") List<Happening> happenings) {
    nothingCounted();
    Map<Integer, CaseFacts> cases = new HashMap<>();
    OneTransaction.on(
        DB.dataSource(),
        database -> {
          Tallies own = new JdbcTallies(database, TestWrites.on(database));
          CountCases counter = new CountCases(own, new JdbcRepeats(database));
          for (Happening happening : happenings) {
            CaseFacts before = cases.put(happening.which(), happening.facts());
            counter.on(new CaseFactsChanged(before, happening.facts()));
            if (happening.folded() > 0) {
              own.fold(happening.folded());
            }
          }
        });
    Map<String, Long> counted = counted("reporting.counted");
    tallies.fold(100_000);
    assertThat(counted("reporting.tally")).isEqualTo(counted);

    OneTransaction.on(
        DB.dataSource(),
        database ->
            new CountAnew(
                    new JdbcTallies(database, TestWrites.on(database)),
                    new JdbcRepeats(database),
                    cases.values()::forEach,
                    new JdbcFacts(database),
                    List.of())
                .always());
    assertThat(counted("reporting.tally")).isEqualTo(counted);
    assertThat(counted("reporting.changed")).isEmpty();
  }

  @Test
  void an_import_taken_back_leaves_nothing() {
    nothingCounted();
    List<CaseFacts> cases = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      cases.add(CaseExamples.Story.open(i % 7).facts());
    }
    counting.on(new CaseFactsImported(cases));
    tallies.fold(10);
    assertThat(counted("reporting.counted")).isNotEmpty();
    counting.on(new CaseFactsRemoved(cases));
    tallies.fold(100_000);
    assertThat(counted("reporting.counted")).isEmpty();
  }

  @Test
  void counting_anew_happens_once_for_the_present_rules() {
    nothingCounted();
    int[] times = {0};
    for (int start = 0; start < 2; start++) {
      OneTransaction.on(
          DB.dataSource(),
          database ->
              new CountAnew(
                      new JdbcTallies(database, TestWrites.on(database)),
                      new JdbcRepeats(database),
                      reader -> times[0]++,
                      new JdbcFacts(database),
                      List.of())
                  .ifDue());
    }
    assertThat(times[0]).isEqualTo(1);
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            CaseExamples.any(),
            Arbitraries.integers().between(0, 12))
        .as(Happening::new)
        .list()
        .ofMaxSize(25);
  }

  private static Map<String, Long> counted(String table) {
    Map<String, Long> counted = new HashMap<>();
    try (var connection = DB.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select concat_ws(' ', measure, day, until, attribute), sum(n) from "
                    + table
                    + " group by 1 having sum(n) <> 0")) {
      while (rows.next()) {
        counted.put(rows.getString(1), rows.getLong(2));
      }
      return counted;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Deleting is quick where truncating makes new files. */
  private static void nothingCounted() {
    DB.execute(
        "delete from reporting.tally; delete from reporting.month_tally;"
            + " delete from reporting.change; delete from reporting.counting;"
            + " delete from reporting.linked_complaint");
  }
}
