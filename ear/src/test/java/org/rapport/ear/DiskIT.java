package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, or loses its power. */
class DiskIT {

  private static final int PEOPLE = 4;
  private static final int MEGABYTES = 700;
  private static final Duration LOAD = Duration.ofSeconds(120);
  private static final Duration WELL_AGAIN = Duration.ofSeconds(30); // 10 where nobody else works
  private static final String NEVER_SYNCED = "power was lost before this was on disk";

  @TempDir Path directory;

  @Test
  void on_a_full_disk_it_says_503_and_is_well_again_by_itself_when_there_is_room()
      throws Exception {
    try (Mounted disk = Mounted.inMemory(directory.resolve("disk"), MEGABYTES);
        RunningJar jar = RunningJar.ready(disk.place(), Map.of())) {
      PortalForm form = new PortalForm(jar.port());
      form.answerEverything("Typed before it was full");
      SubmissionLoad load = SubmissionLoad.of(PEOPLE, jar.anonymous());
      try (load) {
        RunningJar.await(LOAD, () -> load.files().size() >= 20);
        Path filler = disk.fill();
        RunningJar.await(LOAD, () -> load.statuses().containsKey(503));
        HttpResponse<String> refused = form.addFile("add", "a.txt", "a".repeat(1_000_000));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);

        Files.delete(filler);
        int before = load.files().size();
        RunningJar.await(WELL_AGAIN, () -> load.files().size() > before);
        jar.awaitReadiness(200);
      }
      assertThat(load.statuses().keySet()).isSubsetOf(0, 201, 204, 503);
      assertThat(form.send().statusCode()).isEqualTo(302);
      assertThat(form.receipt()).isNotEmpty();
      Acknowledged.of(load).areAllIn(jar);
    }
  }

  @Test
  void what_was_acknowledged_is_there_after_a_loss_of_power() throws Exception {
    Path image = Mounted.image(directory.resolve("image"), MEGABYTES);
    Path afterwards = directory.resolve("afterwards");
    SubmissionLoad load;
    try (Mounted disk = Mounted.disk(image, directory.resolve("disk"));
        RunningJar jar = RunningJar.ready(disk.place().resolve("data"), Map.of())) {
      load = SubmissionLoad.of(PEOPLE, jar.anonymous());
      try (load) {
        RunningJar.await(LOAD, () -> load.files().size() >= 50);
        Files.writeString(disk.place().resolve("control"), NEVER_SYNCED);
        jar.kill();
        jar.killPostgres();
        Mounted.copyOf(image, afterwards);
      }
    }
    try (Mounted disk = Mounted.disk(afterwards, directory.resolve("copy"));
        RunningJar jar = RunningJar.ready(disk.place().resolve("data"), Map.of())) {
      assertThat(contentOf(disk.place().resolve("control")))
          .as("what nobody synced is gone")
          .isNotEqualTo(NEVER_SYNCED);
      Acknowledged.of(load).areAllIn(jar);
    }
  }

  private static String contentOf(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
