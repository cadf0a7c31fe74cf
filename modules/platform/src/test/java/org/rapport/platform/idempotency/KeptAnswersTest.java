package org.rapport.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.platform.KeyReused;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestTransactions;
import org.rapport.platform.TestWrites;
import org.rapport.platform.database.Sql;

@Tag("database")
class KeptAnswersTest {

  /** An answer with a secret in it. */
  public record Receipt(String reference, String receipt) {}

  private static final String OPERATION = "POST /api/v1/cases";

  private final TestDatabase database = TestDatabase.of("platform");
  private final TestTransactions transactions = new TestTransactions(database.dataSource());
  private final Sql sql = new Sql(transactions.dataSource());
  private final Answers answers = new JdbcAnswers(sql, TestWrites.on(transactions.dataSource()));
  private final AtomicInteger runs = new AtomicInteger();

  @AfterEach
  void close() {
    database.close();
  }

  private Receipt once(String key, String body, Supplier<Receipt> work) {
    AnswerCipher cipher =
        new AnswerCipher(
            purpose -> purpose.repeat(3).substring(0, 32).getBytes(StandardCharsets.UTF_8),
            new SecureRandom());
    KeptAnswers idempotency = new KeptAnswers(answers, cipher, Clock.systemUTC());
    return transactions.call(() -> idempotency.once(key, OPERATION, body, Receipt.class, work));
  }

  private Receipt submit(String key, String body) {
    return once(key, body, this::receipt);
  }

  private Receipt receipt() {
    int run = runs.incrementAndGet();
    return new Receipt("C-" + run, "SECRET-" + UUID.randomUUID());
  }

  @Test
  void twenty_threads_with_one_key_get_one_answer_from_one_run() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(20);
    CountDownLatch together = new CountDownLatch(1);
    List<Future<Receipt>> submitted = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      submitted.add(
          threads.submit(
              () -> {
                together.await();
                return submit("key-1", "body");
              }));
    }
    together.countDown();
    List<Receipt> received = new ArrayList<>();
    for (Future<Receipt> future : submitted) {
      received.add(future.get());
    }
    threads.shutdown();
    assertThat(runs).hasValue(1);
    assertThat(received).hasSize(20).containsOnly(received.get(0));
  }

  @Test
  void a_retry_after_a_lost_answer_gets_it_again() {
    Receipt first = submit("key-1", "body");
    assertThat(submit("key-1", "body")).isEqualTo(first);
    assertThat(runs).hasValue(1);
  }

  @Test
  void another_body_under_the_same_key_is_refused() {
    submit("key-1", "body");
    assertThatThrownBy(() -> submit("key-1", "another body")).isInstanceOf(KeyReused.class);
    assertThat(runs).hasValue(1);
  }

  @Test
  void another_key_or_none_runs_anew() {
    submit("key-1", "body");
    submit("key-2", "body");
    submit(null, "body");
    submit(null, "body");
    assertThat(runs).hasValue(4);
  }

  @Test
  void work_that_failed_may_be_tried_again_under_its_key() {
    assertThatThrownBy(
            () ->
                once(
                    "key-1",
                    "body",
                    () -> {
                      throw new IllegalStateException("database full");
                    }))
        .hasMessage("database full");
    assertThat(submit("key-1", "body").reference()).isEqualTo("C-1");
  }

  @Test
  void neither_key_nor_body_nor_answer_stand_in_the_database() {
    Receipt receipt = submit("a-key-to-look-for", "a body to look for");
    String row =
        sql.first(
                "select encode(key_hash, 'escape') || encode(fingerprint, 'escape')"
                    + " || encode(answer, 'escape') from platform.idempotent_answer",
                r -> r.getString(1))
            .orElseThrow();
    assertThat(row)
        .isNotBlank()
        .doesNotContain("a-key-to-look-for", "a body", receipt.reference(), receipt.receipt());
  }

  @Test
  void a_key_that_is_none_is_refused() {
    assertThatThrownBy(() -> submit(" ", "body")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> submit("k".repeat(256), "body")).isInstanceOf(Invalid.class);
  }

  @Test
  void answers_are_forgotten_after_two_days() {
    submit("key-1", "body");
    Clock soon = Clock.offset(Clock.systemUTC(), Duration.ofHours(47));
    new ForgetAnswers(answers, soon).run();
    submit("key-1", "body");
    assertThat(runs).hasValue(1);
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(49));
    new ForgetAnswers(answers, later).run();
    submit("key-1", "body");
    assertThat(runs).hasValue(2);
  }
}
