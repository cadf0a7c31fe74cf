package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.platform.Api;

/** What Rapport writes down about its work tells nothing about people. */
class LogsIT {

  private static final String NAME = "Ouyang Mingzhu";
  private static final String EMAIL = "ouyang.mingzhu@example.org";
  private static final String SUBJECT = "Mango-coloured ramp";
  private static final String TEXT = "Zephyrs blew it shut. 西风把它吹上了。";
  private static final String WRONG_RECEIPT = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-G";

  @TempDir Path directory;

  @Test
  void a_full_run_with_faults_leaves_no_personal_data_in_any_log() throws Exception {
    Map<String, String> mailServerThatIsDown =
        Map.of(
            "RAPPORT_SMTP_HOST",
            "127.0.0.1",
            "RAPPORT_SMTP_PORT",
            Integer.toString(RunningJar.freePort()));
    String receipt;
    String token;
    String requestId;
    String output;
    try (RunningJar jar = RunningJar.ready(directory, mailServerThatIsDown)) {
      Api anybody = jar.anonymous();
      Api.Answer sent = anybody.post("/api/v1/cases", complaint());
      assertThat(sent.status()).isEqualTo(201);
      receipt = sent.json().getString("receipt");
      requestId = sent.header("X-Request-Id");
      Api complainant = anybody.withReceipt(receipt);
      complainant.upload(
          "/api/v1/case/files", "file", NAME + ".pdf", TEXT.getBytes(StandardCharsets.UTF_8));
      anybody.withReceipt(WRONG_RECEIPT).get("/api/v1/case");
      token =
          anybody
              .post("/api/v1/tokens", signIn("admin", RunningJar.PASSWORD))
              .json()
              .getString("token");
      anybody.post("/api/v1/tokens", signIn(EMAIL, TEXT));
      Api staff = anybody.with("Authorization", "Bearer " + token);
      staff.get("/api/v1/cases?q=" + "Mango-coloured");
      staff.post("/api/v1/accounts", account());
      staff.post("/api/v1/accounts", account());
      jar.killPostgres();
      anybody.post("/api/v1/cases", complaint());
      jar.awaitReadiness(200);
      output = jar.output();
    }

    String logs = output + everythingBelow(directory.resolve("log"));
    assertThat(logs)
        .contains(requestId)
        .doesNotContain(NAME, "Ouyang", EMAIL, SUBJECT, "Mango", "Zephyrs", "西风")
        .doesNotContain(receipt, receipt.replace("-", ""), WRONG_RECEIPT)
        .doesNotContain(token, RunningJar.PASSWORD);
    assertThat(everythingBelow(directory.resolve("postgres/log")))
        .doesNotContain(NAME, EMAIL, SUBJECT, "Zephyrs", receipt, token, RunningJar.PASSWORD);
    lines(directory.resolve("log"))
        .forEach(line -> Json.createReader(new StringReader(line)).readObject());
  }

  private static JsonObject complaint() {
    return Json.createObjectBuilder()
        .add("type", "COMPLAINT")
        .add("identity", "NAMED")
        .add("subject", SUBJECT)
        .add("text", TEXT)
        .add("remedySought", "Please open it again.")
        .add("language", "zh-CN")
        .add("contact", Json.createObjectBuilder().add("name", NAME).add("email", EMAIL))
        .build();
  }

  private static JsonObject signIn(String user, String password) {
    return Json.createObjectBuilder().add("user", user).add("password", password).build();
  }

  private static JsonObject account() {
    return Json.createObjectBuilder()
        .add("login", "ouyang")
        .add("name", NAME)
        .add("email", EMAIL)
        .add("roles", Json.createArrayBuilder().add("AUDITOR"))
        .build();
  }

  private static String everythingBelow(Path directory) {
    return String.join("\n", lines(directory));
  }

  private static List<String> lines(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".lck"))
          .flatMap(file -> read(file).lines())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
