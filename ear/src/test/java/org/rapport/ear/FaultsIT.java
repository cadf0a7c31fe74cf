package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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
  private static final Duration WELL_AGAIN = Duration.ofSeconds(10);
  private static final Duration LOAD = Duration.ofSeconds(60);

  @TempDir Path directory;

  @Test
  void nothing_acknowledged_is_lost_when_postgres_and_then_the_application_are_killed()
      throws Exception {
    SubmissionLoad load;
    try (RunningJar jar = RunningJar.ready(directory, Map.of())) {
      load = SubmissionLoad.of(PEOPLE, jar.anonymous());
      try (load) {
        acknowledge(load, 50);
        jar.killPostgres();
        RunningJar.await(WELL_AGAIN, () -> jar.readiness() == 200);
        acknowledge(load, load.acknowledged() + 50);
        jar.kill();
      }
    }
    try (RunningJar jar = RunningJar.ready(directory, Map.of())) {
      checkEveryAcknowledgedOne(jar, load);
    }
  }

  @Test
  void a_stop_under_load_finishes_what_is_in_hand_within_30_seconds() throws Exception {
    SubmissionLoad load;
    try (RunningJar jar = RunningJar.ready(directory, Map.of())) {
      load = SubmissionLoad.of(PEOPLE, jar.anonymous());
      try (load) {
        acknowledge(load, 30);
        long start = System.nanoTime();
        jar.terminate();
        assertThat(jar.waitForEnd()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
      }
    }
    try (RunningJar jar = RunningJar.ready(directory, Map.of());
        Connection database = jar.database();
        ResultSet count =
            database.createStatement().executeQuery("select count(*) from feedback.cases")) {
      checkEveryAcknowledgedOne(jar, load);
      count.next();
      assertThat(count.getInt(1))
          .as("no post was worked on and then dropped")
          .isEqualTo(load.acknowledged());
    }
  }

  @Test
  void without_its_database_it_says_503_and_is_well_again_by_itself() {
    EmbeddedServer external =
        EmbeddedServer.start(directory.resolve("external"), ServerOptions.DURABLE);
    Map<String, String> configuration =
        Map.of(
            "RAPPORT_DB_URL", external.database("postgres").getUrl(),
            "RAPPORT_DB_USER", "rapport",
            "RAPPORT_DB_PASSWORD", external.database("postgres").getPassword());
    try (RunningJar jar = RunningJar.ready(directory.resolve("data"), configuration)) {
      external.stop();
      RunningJar.await(WELL_AGAIN, () -> jar.readiness() == 503);
      Api.Answer refused =
          jar.anonymous().post("/api/v1/cases", SubmissionLoad.complaint("While it is gone"));
      assertThat(refused.status()).isEqualTo(503);

      external.start();
      RunningJar.await(WELL_AGAIN, () -> jar.readiness() == 200);
      Api.Answer taken =
          jar.anonymous().post("/api/v1/cases", SubmissionLoad.complaint("When it is back"));
      assertThat(taken.status()).isEqualTo(201);
    } finally {
      external.stop();
    }
  }

  private static void acknowledge(SubmissionLoad load, int atLeast) {
    RunningJar.await(LOAD, () -> load.acknowledged() >= atLeast);
  }

  private static void checkEveryAcknowledgedOne(RunningJar jar, SubmissionLoad load) {
    assertThat(load.doubled()).as("references given out twice").isZero();
    load.receipts()
        .forEach(
            (reference, receipt) -> {
              Api.Answer own = jar.anonymous().withReceipt(receipt).get("/api/v1/case");
              assertThat(own.status()).as(reference + " " + own.text()).isEqualTo(200);
              assertThat(own.json().getString("reference")).isEqualTo(reference);
            });
  }
}
