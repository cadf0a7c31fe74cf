package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableJarIT {

  private static final int UNUSABLE = 2;

  @TempDir Path directory;

  @Test
  void it_starts_alone_does_the_main_job_and_stops_with_its_database() throws Exception {
    RunningJar jar = RunningJar.ready(directory, Map.of());
    try (jar) {
      assertThat(jar.output()).contains("Rapport is ready at http://127.0.0.1:" + jar.port() + "/");
      new MainJob(jar.anonymous(), RunningJar.PASSWORD).walk();
      checkDirectoryIsGuarded();
    }
    assertThat(jar.output()).endsWith("Rapport is stopping ...\n");
    assertThat(directory.resolve("postgres/data/postmaster.pid")).doesNotExist();
  }

  @Test
  void a_first_start_without_a_configured_password_tells_a_one_time_password() throws Exception {
    try (RunningJar jar = RunningJar.ready(directory, Map.of("RAPPORT_ADMIN_PASSWORD", ""))) {
      RunningJar.await(Duration.ofSeconds(5), () -> jar.output().contains("one-time password"));
      assertThat(jar.output()).contains("Sign in at /staff as admin with the one-time password ");
    }
  }

  @Test
  void a_demonstration_is_made_to_its_end() throws Exception {
    int port = RunningJar.freePort();
    try (RunningJar jar =
        RunningJar.launch(
            directory,
            port,
            Map.of(),
            "--port",
            Integer.toString(port),
            "--data",
            directory.toString(),
            "--demo")) {
      RunningJar.await(
          Duration.ofMinutes(10),
          () -> logs().contains("demonstration: complete") || logs().contains("could not be made"));
    }
    assertThat(logs()).doesNotContain("SEVERE").contains("demonstration: complete");
  }

  private String logs() {
    try (Stream<Path> files = Files.list(directory.resolve("log"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(one -> one.toString().endsWith(".log")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      return ""; // nothing is written yet
    }
  }

  @Test
  void a_port_in_use_is_one_sentence_and_status_2() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      RunningJar jar = RunningJar.launch(directory, taken.getLocalPort(), Map.of());

      assertThat(jar.waitForEnd()).isEqualTo(UNUSABLE);
      assertThat(jar.output())
          .isEqualTo(
              "Port "
                  + taken.getLocalPort()
                  + " on 127.0.0.1 is in use; choose another one with --port.\n");
    }
  }

  @Test
  void a_data_directory_that_cannot_be_written_is_one_sentence_and_status_2() throws Exception {
    Path file = Files.createFile(directory.resolve("a-file"));
    RunningJar jar = RunningJar.launch(file, RunningJar.freePort(), Map.of());

    assertThat(jar.waitForEnd()).isEqualTo(UNUSABLE);
    assertThat(jar.output()).isEqualTo("The data directory " + file + " is not writable.\n");
  }

  @Test
  void a_database_that_does_not_answer_is_told_in_a_sentence() {
    Map<String, String> nowhere =
        Map.of("RAPPORT_DB_URL", "jdbc:postgresql://127.0.0.1:" + RunningJar.freePort() + "/x");
    RunningJar jar = RunningJar.launch(directory, RunningJar.freePort(), nowhere);

    RunningJar.await(Duration.ofSeconds(120), () -> jar.output().contains("could not start"));
    assertThat(jar.waitForEnd()).isEqualTo(1);
    assertThat(jar.output()).contains("Rapport could not start: ");
  }

  private void checkDirectoryIsGuarded() {
    RunningJar second = RunningJar.launch(directory, RunningJar.freePort(), Map.of());

    assertThat(second.waitForEnd()).isEqualTo(UNUSABLE);
    assertThat(second.output())
        .isEqualTo(
            "The data directory "
                + directory
                + " is in use by another Rapport; choose another one with --data.\n");
  }
}
