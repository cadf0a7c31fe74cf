package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.platform.Api;

/** An import that is under way when the application is killed. */
final class ImportInHand {

  private static final int ROWS = 250;
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final int id;

  private ImportInHand(int id) {
    this.id = id;
  }

  /** Kills the application in the middle of it. */
  static ImportInHand killedIn(RunningJar jar) throws SQLException {
    Api staff = staff(jar);
    JsonObject file = Json.createObjectBuilder().add("csv", csv()).add("dryRun", true).build();
    Api.Answer tried = staff.post("/api/v1/case-imports", file);
    assertThat(tried.status()).as(tried.text()).isEqualTo(201);
    ImportInHand begun = new ImportInHand(tried.json().getInt("id"));
    try (Connection hold = jar.database()) {
      hold.setAutoCommit(false);
      hold.createStatement().execute("lock table feedback.import_rows in share row exclusive mode");
      begun.start(staff);
      RunningJar.await(PATIENCE, () -> begun.in(staff).getString("state").equals("RUNNING"));
      jar.kill();
    }
    return begun;
  }

  /** It says that it stopped, and goes on where it was when somebody tells it to. */
  void stoppedAndGoesOnIn(RunningJar jar) throws SQLException {
    try (Connection database = jar.database()) {
      // work that was silent for so long has ended; nobody waits for that here
      database
          .createStatement()
          .execute("update platform.job set alive_at = alive_at - interval '1 hour'");
    }
    Api staff = staff(jar);
    RunningJar.await(PATIENCE, () -> in(staff).getString("state").equals("STOPPED"));
    start(staff);
    RunningJar.await(PATIENCE, () -> in(staff).getString("state").equals("DONE"));
    assertThat(in(staff).getInt("taken")).isEqualTo(ROWS);
  }

  private void start(Api staff) {
    Api.Answer begun =
        staff.post("/api/v1/case-imports/" + id + "/start", Json.createObjectBuilder().build());
    assertThat(begun.status()).as(begun.text()).isEqualTo(202);
  }

  private JsonObject in(Api staff) {
    return staff.get("/api/v1/case-imports/" + id).json();
  }

  private static Api staff(RunningJar jar) {
    return MainJob.staff(jar.anonymous(), RunningJar.PASSWORD, "CASE_HANDLER");
  }

  private static String csv() {
    return IntStream.range(0, ROWS)
        .mapToObj(i -> "2023-08-25,Earlier " + i + ",Closed with explanation,Yes")
        .collect(
            Collectors.joining(
                "\n", "Date received,Issue,Company response to consumer,Timely response?\n", "\n"));
  }
}
