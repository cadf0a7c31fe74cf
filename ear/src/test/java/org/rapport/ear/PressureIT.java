package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.platform.Api;
import org.rapport.platform.outbox.FakeSmtpServer;
import org.rapport.platform.outbox.FakeSmtpServer.Mood;

/**
 * Faults around a Rapport that itself is well: slow clients, a busy database, a bad mail server.
 */
class PressureIT {

  private static final int SLOW_CLIENTS = 400;
  private static final int VISITS = 60;
  private static final long P95_MILLIS = 2_000;
  private static final int SLOW_MACHINE = 10; // where a page takes so long without any disturbance
  private static final int MORE_THAN_THE_POOL = 60;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path directory;

  private static FakeSmtpServer mailServer;
  private static RunningJar jar;
  private static long undisturbed;

  @BeforeAll
  static void start() throws Exception {
    mailServer = new FakeSmtpServer();
    jar =
        RunningJar.ready(
            directory,
            Map.of(
                "RAPPORT_SMTP_HOST",
                "127.0.0.1",
                "RAPPORT_SMTP_PORT",
                Integer.toString(mailServer.port())));
    p95OfVisits();
    undisturbed = p95OfVisits();
  }

  @AfterAll
  static void stop() throws Exception {
    jar.close();
    mailServer.close();
  }

  static Stream<Named<IntFunction<SlowClient>>> waysToBeSlow() {
    String text = "form=form&continue=x&text=" + "a".repeat(5_000);
    String file =
        "--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
            + "a".repeat(200_000);
    return Stream.of(
        Named.of(
            "headers",
            port -> SlowClient.send(port, "GET / HTTP/1.1\r\nX-Long: " + "a".repeat(5_000))),
        Named.of(
            "a form",
            port ->
                SlowClient.send(
                    port,
                    SlowClient.post("/feedback/story", "application/x-www-form-urlencoded", text))),
        Named.of(
            "a file",
            port ->
                SlowClient.send(
                    port,
                    SlowClient.post(
                        "/feedback/files", "multipart/form-data; boundary=part", file))),
        Named.of("REST", port -> SlowClient.send(port, SlowClient.complaint("a".repeat(5_000)))),
        Named.of(
            "reading",
            port ->
                SlowClient.read(
                    port,
                    "GET /resources/rapport/rapport.css HTTP/1.1\r\nHost: a\r\n\r\n".repeat(4))));
  }

  @ParameterizedTest
  @MethodSource("waysToBeSlow")
  void others_are_served_in_time_while_400_clients_are_slow_with(IntFunction<SlowClient> way) {
    List<SlowClient> slow =
        IntStream.range(0, SLOW_CLIENTS).mapToObj(i -> way.apply(jar.port())).toList();
    ScheduledExecutorService dripping = Executors.newSingleThreadScheduledExecutor();
    try {
      dripping.scheduleWithFixedDelay(() -> slow.forEach(SlowClient::drip), 0, 1, TimeUnit.SECONDS);
      jar.awaitReadiness(200);
      assertThat(p95OfVisits()).isLessThan(Math.max(P95_MILLIS, SLOW_MACHINE * undisturbed));
    } finally {
      dripping.shutdownNow();
      slow.forEach(SlowClient::close);
    }
  }

  private static long p95OfVisits() {
    long[] millis = IntStream.range(0, VISITS).mapToLong(i -> visit()).sorted().toArray();
    return millis[VISITS * 95 / 100];
  }

  private static long visit() {
    long start = System.nanoTime();
    assertThat(jar.anonymous().get("/feedback").status()).isEqualTo(200);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  @Test
  void while_every_connection_is_taken_it_says_503_and_acknowledges_nothing_it_has_not_kept()
      throws Exception {
    long before = jar.count("feedback.cases");
    ExecutorService people = Executors.newCachedThreadPool();
    List<Future<Integer>> answers = new ArrayList<>();
    try (Connection hold = jar.database()) {
      hold.setAutoCommit(false);
      hold.createStatement().execute("lock table feedback.cases in access exclusive mode");
      for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
        String subject = "In the queue " + i;
        answers.add(people.submit(() -> submit(subject)));
      }
      RunningJar.await(PATIENCE, () -> answers.stream().anyMatch(Future::isDone));
      hold.rollback();
    }
    people.shutdown();
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : answers) {
      statuses.add(answer.get());
    }
    assertThat(statuses).as("0 is no answer").isSubsetOf(0, 201, 503).contains(503);
    jar.awaitReadiness(200);
    int taken = Collections.frequency(statuses, 201);
    int unknown = Collections.frequency(statuses, 0);
    assertThat(jar.count("feedback.cases")).isBetween(before + taken, before + taken + unknown);
  }

  private static int submit(String subject) {
    try {
      Api.Answer came = jar.anonymous().post("/api/v1/cases", SubmissionLoad.complaint(subject));
      assertThat(came.header("Content-Type")).contains(came.status() == 201 ? "json" : "problem");
      return came.status();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }

  @Test
  void a_mail_server_that_dies_or_hangs_delays_no_submission_and_gets_no_mail_under_two_ids()
      throws Exception {
    mailServer.mood = Mood.DIES_AFTER_DATA;
    submitWithMail("lin@example.org");
    RunningJar.await(PATIENCE, () -> mailsTo("lin@example.org").size() == 1);

    mailServer.mood = Mood.SILENT;
    makeMailDue("lin@example.org");
    submitWithMail("wang@example.org");

    mailServer.mood = Mood.GOOD;
    RunningJar.await(
        PATIENCE,
        () -> {
          makeMailDue("lin@example.org");
          makeMailDue("wang@example.org");
          return mailsTo("lin@example.org").size() == 2 && mailsTo("wang@example.org").size() == 1;
        });
    assertThat(mailsTo("lin@example.org").stream().map(PressureIT::messageId).distinct())
        .hasSize(1);
    RunningJar.await(PATIENCE, () -> jar.count("platform.mail where state <> 'SENT'") == 0);
  }

  private static void submitWithMail(String address) {
    JsonObject complaint =
        Json.createObjectBuilder(SubmissionLoad.complaint("By mail"))
            .add("contact", Json.createObjectBuilder().add("name", "Lin").add("email", address))
            .build();
    assertThat(jar.anonymous().post("/api/v1/cases", complaint).status()).isEqualTo(201);
  }

  private static List<String> mailsTo(String address) {
    return mailServer.received().stream()
        .filter(mail -> mail.contains("To: " + address + "\n"))
        .toList();
  }

  private static String messageId(String mail) {
    return mail.lines().filter(line -> line.startsWith("Message-ID:")).findFirst().orElseThrow();
  }

  /** The next try is minutes away; nobody waits for it here. */
  private static void makeMailDue(String address) {
    try (Connection database = jar.database();
        var update =
            database.prepareStatement(
                "update platform.mail set next_try_at = now() where recipient = ? and failure is"
                    + " not null")) {
      update.setString(1, address);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
