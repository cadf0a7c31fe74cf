package org.rapport.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Jobs.State;
import org.rapport.platform.Jobs.Status;
import org.rapport.platform.Jobs.Work;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.Texts;
import org.rapport.platform.database.Sql;
import org.rapport.platform.texts.TestTexts;

@Tag("database")
class BackgroundJobsTest {

  private final TestDatabase database = TestDatabase.of("platform");
  private final JobRecords records = new JdbcJobRecords(new Sql(database.dataSource()));
  private final TestUser user = new TestUser();
  private final Texts texts = TestTexts.with(new TestSettings(Path.of("unused")));
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BackgroundJobs jobs = new BackgroundJobs(records, user, texts, Clock.systemUTC());

  @BeforeEach
  void sign_in() {
    user.signIn(new StaffMember(7, "wang", "王芳"));
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    database.close();
  }

  private Status finished(Work work) throws InterruptedException {
    long id = jobs.start("import", work, threads);
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    return jobs.status(id).orElseThrow();
  }

  @Test
  void work_runs_in_the_background_and_leaves_its_result() throws Exception {
    Status status =
        finished(
            progress -> {
              progress.at(3, 3);
              return "42";
            });
    assertThat(status.state()).isEqualTo(State.DONE);
    assertThat(status.result()).isEqualTo("42");
    assertThat(status.done()).isEqualTo(3);
  }

  @Test
  void a_rule_that_says_no_is_told_in_its_own_words_and_a_fault_is_not() throws Exception {
    Status refused =
        finished(
            progress -> {
              throw Refusal.because("platform", "jobs.interrupted");
            });
    assertThat(refused.state()).isEqualTo(State.FAILED);
    assertThat(refused.failure())
        .isEqualTo(texts.in(Texts.ENGLISH, "platform", "jobs.interrupted"));
  }

  @Test
  void a_fault_shows_a_number_and_nothing_of_the_cause() throws Exception {
    Status failed =
        finished(
            progress -> {
              throw new IllegalStateException("ERROR: duplicate key (mail)=(li@example.com)");
            });
    assertThat(failed.failure()).contains(Long.toString(failed.id())).doesNotContain("li@");
  }

  @Test
  void work_that_runs_out_of_memory_is_shown_as_failed_and_not_as_running() throws Exception {
    Status failed =
        finished(
            progress -> {
              throw new OutOfMemoryError("Java heap space");
            });
    assertThat(failed.state()).isEqualTo(State.FAILED);
    assertThat(failed.failure()).contains(Long.toString(failed.id()));
  }

  @Test
  void progress_is_noted_though_the_clock_was_set_back() {
    TestClock clock = new TestClock(Instant.parse("2026-11-01T09:30:00Z"));
    long id = records.add("import", 7, clock.instant());
    RunningJob job = new RunningJob(id, records, clock);
    job.at(1, 3);
    clock.pass(Duration.ofHours(-1));
    job.at(2, 3);
    assertThat(jobs.status(id).orElseThrow().done()).isEqualTo(2);
  }

  @Test
  void cancelled_work_is_told_so_while_it_runs() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    long id =
        jobs.start(
            "import",
            progress -> {
              started.countDown();
              while (!progress.isCancelled()) {
                Thread.sleep(20);
              }
              return "";
            },
            threads);
    started.await();
    assertThat(jobs.status(id).orElseThrow().state()).isEqualTo(State.RUNNING);
    jobs.cancel(id);
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(jobs.status(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
  }

  @Test
  void work_of_this_node_knows_at_once_that_it_is_cancelled() throws Exception {
    Clock still = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
    BackgroundJobs standing = new BackgroundJobs(records, user, texts, still);
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    List<Boolean> answers = new CopyOnWriteArrayList<>();
    long id =
        standing.start(
            "import",
            progress -> {
              answers.add(progress.isCancelled());
              asked.countDown();
              stopped.await();
              answers.add(progress.isCancelled());
              return "";
            },
            threads);
    asked.await();
    standing.cancel(id);
    stopped.countDown();
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(answers).containsExactly(false, true);
  }

  @Test
  void work_that_ended_with_its_node_is_shown_as_failed() {
    long id = records.add("import", 7, Clock.systemUTC().instant());
    watch(Duration.ofMinutes(1));
    assertThat(jobs.status(id).orElseThrow().state()).isEqualTo(State.RUNNING);
    watch(Duration.ofMinutes(3));
    Status ended = jobs.status(id).orElseThrow();
    assertThat(ended.state()).isEqualTo(State.FAILED);
    assertThat(ended.failure())
        .contains(texts.in(Texts.ENGLISH, "platform", "jobs.interrupted"))
        .contains(texts.in(Texts.CHINESE, "platform", "jobs.interrupted"));
  }

  private void watch(Duration later) {
    new WatchJobs(jobs, records, texts, Clock.offset(Clock.systemUTC(), later)).run();
  }

  @Test
  void nobody_sees_or_stops_the_work_of_others() {
    long id = records.add("import", 8, Clock.systemUTC().instant());
    assertThat(jobs.status(id)).isEmpty();
    jobs.cancel(id);
    assertThat(records.at(id, 1, 2, Clock.systemUTC().instant())).isTrue();
    user.signOut();
    assertThatThrownBy(() -> jobs.status(id)).isInstanceOf(Forbidden.class);
  }
}
