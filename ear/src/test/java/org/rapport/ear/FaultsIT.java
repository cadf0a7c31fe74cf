package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.platform.Api;
import org.rapport.platform.database.EmbeddedServer;
import org.rapport.platform.database.ServerOptions;

/** Faults of the second table of the security design, each in one short scenario under load. */
class FaultsIT {

  private static final int PEOPLE = 6;
  private static final Duration LOAD = Duration.ofSeconds(60);

  @TempDir Path directory;

  @Test
  void nothing_acknowledged_is_lost_when_postgres_and_then_the_application_are_killed()
      throws Exception {
    SubmissionLoad load;
    ImportInHand inHand;
    try (RunningJar jar = RunningJar.ready(directory, Map.of())) {
      load = SubmissionLoad.of(PEOPLE, jar.anonymous());
      try (load) {
        acknowledge(load, 50);
        jar.killPostgres();
        jar.awaitReadiness(200);
        acknowledge(load, load.acknowledged() + 50);
        assertThat(load.statuses().keySet())
            .as("an outage is no fault of ours or theirs")
            .isSubsetOf(0, 201, 204, 503);
        inHand = ImportInHand.killedIn(jar);
      }
    }
    try (RunningJar jar = RunningJar.ready(directory, Map.of())) {
      Acknowledged.of(load).areAllIn(jar);
      inHand.stoppedAndGoesOnIn(jar);
    }
  }

  @Test
  void a_stop_under_load_drops_nothing_and_its_backup_is_whole_after_a_loss() throws Exception {
    Path data = directory.resolve("data");
    SubmissionLoad load;
    boolean finished;
    try (RunningJar jar = RunningJar.ready(data, Map.of())) {
      Api staff = staff(jar, "RELATIONSHIP_MANAGER");
      ErasedPerson.register(staff);
      load = SubmissionLoad.of(PEOPLE, jar.anonymous());
      try (load) {
        acknowledge(load, 30);
        finished = stopInTheMiddleOfARequest(jar);
      }
    }
    Backup backup = Backup.of(data, directory.resolve("backup"));
    Backup.lose(data);
    backup.restoreTo(data);
    try (RunningJar jar = RunningJar.ready(data, Map.of())) {
      Acknowledged.of(load).areAllIn(jar);
      assertThat(jar.count("feedback.cases"))
          .as("no post was worked on and then dropped")
          .isEqualTo(load.acknowledged() + (finished ? 1 : 0));
      Api staff = staff(jar, "AUDITOR", "CUSTODIAN");
      assertThat(staff.get("/api/v1/audit/verification").json().getBoolean("holds")).isTrue();

      assertThat(ErasedPerson.known(jar)).isOne();
      ErasedPerson.erase(staff);
      RunningJar.await(LOAD, () -> Files.exists(data.resolve("erased")));
    }
    whoeverWasErasedStaysSoWith(backup, data);
  }

  private void whoeverWasErasedStaysSoWith(Backup backup, Path data) throws Exception {
    Path remembered = Files.copy(data.resolve("erased"), directory.resolve("erased"));
    Backup.lose(data);
    backup.restoreTo(data);
    Files.copy(remembered, data.resolve("erased"));
    try (RunningJar jar = RunningJar.ready(data, Map.of())) {
      assertThat(ErasedPerson.known(jar)).isZero();
    }
  }

  private static Api staff(RunningJar jar, String... roles) {
    return MainJob.staff(jar.anonymous(), RunningJar.PASSWORD, roles);
  }

  /**
   * @return whether the request was in hand already; else it must have been turned away
   */
  private static boolean stopInTheMiddleOfARequest(RunningJar jar) throws Exception {
    SlowClient inHand = SlowClient.send(jar.port(), SlowClient.complaint("In hand"));
    Thread.sleep(2_000); // nothing tells when the server has begun with it
    long start = System.nanoTime();
    jar.terminate();
    jar.awaitReadiness(503);
    String answer = inHand.finish();
    assertThat(answer).containsAnyOf(" 201 ", " 503 ");
    assertThat(jar.waitForEnd()).isZero();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    return answer.contains(" 201 ");
  }

  @Test
  void without_its_database_it_says_503_keeps_the_text_and_is_well_again_by_itself()
      throws Exception {
    EmbeddedServer external =
        EmbeddedServer.start(directory.resolve("external"), ServerOptions.DURABLE);
    Map<String, String> configuration =
        Map.of(
            "RAPPORT_DB_URL", external.database("postgres").getUrl(),
            "RAPPORT_DB_USER", "rapport",
            "RAPPORT_DB_PASSWORD", external.database("postgres").getPassword());
    try (RunningJar jar = RunningJar.ready(directory.resolve("data"), configuration)) {
      PortalForm form = new PortalForm(jar.port());
      form.answerEverything("Typed before it was gone");
      external.stop();
      jar.awaitReadiness(503);
      Api.Answer refused =
          jar.anonymous().post("/api/v1/cases", SubmissionLoad.complaint("While it is gone"));
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
      assertThat(refused.header("Retry-After")).isNotEmpty();
      assertThat(refused.json().getString("detail")).isNotEmpty();
      HttpResponse<String> kept = form.send();
      assertThat(kept.statusCode()).isEqualTo(503);
      assertThat(kept.body()).contains("Typed before it was gone", "what you typed is still here");

      external.start();
      jar.awaitReadiness(200);
      Api.Answer taken =
          jar.anonymous().post("/api/v1/cases", SubmissionLoad.complaint("When it is back"));
      assertThat(taken.status()).isEqualTo(201);
      assertThat(form.send().statusCode()).isEqualTo(302);
      assertThat(form.receipt()).isNotEmpty();
    } finally {
      external.stop();
    }
  }

  private static void acknowledge(SubmissionLoad load, int atLeast) {
    RunningJar.await(LOAD, () -> load.acknowledged() >= atLeast);
  }
}
