package org.rapport.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.TestDatabase;
import org.rapport.reporting.kpi.FigureExamples;
import org.rapport.reporting.kpi.Period;

@Tag("database")
class PreparationsTest {

  private static final TestDatabase DB = TestDatabase.of("reporting");
  private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
  private static final Period PERIOD = Period.parse("2025-01-01", "2025-12-31");
  private static final long ANN = 7;
  private static final long BO = 8;

  private final Preparations preparations = new JdbcPreparations(DB.dataSource());
  private final WorkbookFiles files = new WorkbookFiles(new FigureExamples.FixedSettings());

  @BeforeEach
  void none() {
    DB.execute("delete from reporting.prepared_workbook");
  }

  @Test
  void everybody_sees_their_own_the_latest_first() {
    ask(1, ANN, Duration.ofMinutes(5));
    ask(2, ANN, Duration.ofMinutes(1));
    ask(3, BO, Duration.ZERO);
    preparations.runs(2, 99);
    assertThat(preparations.made(2, 4_096)).isTrue();

    assertThat(preparations.of(ANN)).extracting(Prepared::id).containsExactly(2L, 1L);
    assertThat(preparations.with(2, ANN))
        .contains(new Prepared(2, ANN, PERIOD, NOW.minus(Duration.ofMinutes(1)), 99L, 4_096L));
    assertThat(preparations.with(2, BO)).isEmpty();
  }

  @Test
  void one_that_was_forgotten_while_it_was_made_is_not_there() {
    ask(1, ANN, Duration.ZERO);
    preparations.remove(1);
    assertThat(preparations.made(1, 4_096)).isFalse();
  }

  @Test
  void after_a_week_a_workbook_and_its_file_go() throws IOException {
    ask(1, ANN, ForgetWorkbooks.KEPT.plusSeconds(1));
    ask(2, ANN, ForgetWorkbooks.KEPT.minusSeconds(1));
    files.write(1, out -> out.write(1));
    files.write(2, out -> out.write(2));

    new ForgetWorkbooks(preparations, files, Clock.fixed(NOW, ZoneOffset.UTC)).run();

    assertThat(preparations.of(ANN)).extracting(Prepared::id).containsExactly(2L);
    assertThat(files.of(1)).doesNotExist();
    assertThat(files.of(2)).exists();
    files.delete(2);
  }

  @Test
  void a_file_that_was_not_finished_is_not_there() {
    assertThatThrownBy(
            () ->
                files.write(
                    5,
                    out -> {
                      out.write(1);
                      throw new IOException("no room");
                    }))
        .hasMessage("no room");
    assertThat(files.of(5)).doesNotExist();
    assertThat(Files.exists(files.of(5).resolveSibling("5.part"))).isFalse();
  }

  private void ask(long id, long owner, Duration ago) {
    preparations.add(new Prepared(id, owner, PERIOD, NOW.minus(ago), null, null));
  }
}
