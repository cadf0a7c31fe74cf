package org.rapport.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.database.Sql;

@Tag("database")
class JdbcThrottleTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final TestDatabase database = TestDatabase.of("platform");
  private final Sql sql = new Sql(database.dataSource());

  @AfterEach
  void close() {
    database.close();
  }

  private JdbcThrottle at(Instant now) {
    return new JdbcThrottle(
        sql, Clock.fixed(now, ZoneOffset.UTC), purpose -> purpose.repeat(4).getBytes());
  }

  @Test
  void attempts_up_to_the_limit_are_free_and_the_next_waits_for_the_window_to_end() {
    JdbcThrottle throttle = at(NOON.plusSeconds(60));

    for (int i = 0; i < 5; i++) {
      assertThat(throttle.attempt("receipt", "192.0.2.7", 5, HOUR)).isZero();
    }
    assertThat(throttle.attempt("receipt", "192.0.2.7", 5, HOUR)).isEqualTo(HOUR.minusMinutes(1));
  }

  @Test
  void other_keys_buckets_and_windows_count_for_themselves() {
    for (int i = 0; i < 6; i++) {
      at(NOON).attempt("receipt", "192.0.2.7", 5, HOUR);
    }

    assertThat(at(NOON).attempt("receipt", "192.0.2.8", 5, HOUR)).isZero();
    assertThat(at(NOON).attempt("signin", "192.0.2.7", 5, HOUR)).isZero();
    assertThat(at(NOON.plus(HOUR)).attempt("receipt", "192.0.2.7", 5, HOUR)).isZero();
  }

  @Test
  void looking_counts_nothing() {
    JdbcThrottle throttle = at(NOON);
    throttle.attempt("receipt", "a", 2, HOUR);

    assertThat(throttle.pause("receipt", "a", 2, HOUR)).isZero();
    assertThat(throttle.pause("receipt", "a", 2, HOUR)).isZero();
    throttle.attempt("receipt", "a", 2, HOUR);
    assertThat(throttle.pause("receipt", "a", 2, HOUR)).isEqualTo(HOUR);
  }

  @Test
  void a_right_attempt_is_taken_back() {
    JdbcThrottle throttle = at(NOON);
    for (int i = 0; i < 20; i++) {
      assertThat(throttle.attempt("signin", "a", 1, HOUR)).isZero();
      throttle.forgive("signin", "a", HOUR);
    }
  }

  @Test
  void a_restart_forgives_nobody() {
    at(NOON).attempt("receipt", "a", 1, HOUR);

    assertThat(at(NOON).attempt("receipt", "a", 1, HOUR)).isPositive();
  }

  @Test
  void twenty_at_once_are_counted_as_twenty() throws Exception {
    JdbcThrottle throttle = at(NOON);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Duration> attempt = () -> throttle.attempt("receipt", "a", 5, HOUR);
      List<Future<Duration>> answers =
          threads.invokeAll(Stream.generate(() -> attempt).limit(20).toList());

      int let = 0;
      for (Future<Duration> answer : answers) {
        let += answer.get().isZero() ? 1 : 0;
      }
      assertThat(let).isEqualTo(5);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void a_dump_of_the_database_tells_no_address() {
    at(NOON).attempt("receipt", "192.0.2.7", 5, HOUR);

    assertThat(sql.list("select t::text from platform.throttle t", row -> row.getString(1)))
        .hasSize(1)
        .noneMatch(text -> text.contains("192.0.2.7"));
  }

  @Test
  void counters_of_windows_that_are_over_go() {
    at(NOON).attempt("receipt", "a", 5, HOUR);
    at(NOON.plus(HOUR).plusSeconds(1)).attempt("receipt", "b", 5, HOUR);

    at(NOON.plus(HOUR).plusSeconds(1)).sweep();

    assertThat(sql.list("select 1 from platform.throttle", row -> row.getInt(1))).hasSize(1);
  }
}
