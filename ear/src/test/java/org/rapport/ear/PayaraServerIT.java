package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.platform.Api;

/**
 * {@code rapport.ear} on a full Payara Server with nothing configured but its environment, and a
 * German locale, in which a careless number or date goes wrong. Turkish would be harder still, but
 * there Payara Server itself deploys nothing.
 */
class PayaraServerIT {

  private static final String PASSWORD = "correct horse battery staple";
  private static final Path ASADMIN =
      Path.of("target", "payara-server", "payara6", "bin", "asadmin").toAbsolutePath();
  private static final String DOMAIN = "rapport";
  private static final int ADMIN_OFFSET = 48;
  private static final int HTTP_OFFSET = 80;
  private static final int FIRST_BASE = 20_000;
  private static final int LAST_BASE = 32_000;
  private static final int PORTS = 100;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @TempDir static Path directory;

  private static int base;

  @BeforeAll
  static void deploy() throws Exception {
    base = freeBase();
    asadmin("create-domain", "--nopassword", "--portbase", "" + base, DOMAIN);
    Path configuration = directory.resolve("domains/" + DOMAIN + "/config/domain.xml");
    Files.writeString(
        configuration,
        Files.readString(configuration)
            .replaceFirst(
                "(?s)(<java-config[^>]*>)",
                "$1<jvm-options>-Duser.language=de</jvm-options>"
                    + "<jvm-options>-Duser.country=DE</jvm-options>"));
    asadmin("start-domain", DOMAIN);
    asadmin(
        "--port", "" + (base + ADMIN_OFFSET), "deploy", Path.of("target/rapport.ear").toString());
  }

  @AfterAll
  static void stop() throws Exception {
    asadmin("stop-domain", "--kill=true", DOMAIN);
  }

  @Test
  void the_ear_does_the_main_job_on_payara_server() {
    Api api = Api.at(URI.create("http://127.0.0.1:" + (base + HTTP_OFFSET)));

    assertThat(api.get("/health/ready").status()).isEqualTo(200);
    new MainJob(api, PASSWORD).walk();
  }

  private static void asadmin(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", ASADMIN.toString()));
    for (String argument : arguments) {
      command.add(argument);
      if (argument.endsWith("-domain")) {
        command.add("--domaindir=" + directory.resolve("domains"));
      }
    }
    Path output = directory.resolve("asadmin.out");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    builder.environment().put("RAPPORT_DATA", directory.resolve("data").toString());
    builder.environment().put("RAPPORT_ADMIN_PASSWORD", PASSWORD);
    builder.environment().put("RAPPORT_TIME_ZONE", "Asia/Shanghai");
    Process process = builder.start();
    boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
    String printed = Files.readString(output);
    assertThat(ended && process.exitValue() == 0).as(printed).isTrue();
  }

  /**
   * Below the ports that systems give to outgoing connections, with a hundred free ones above it.
   */
  private static int freeBase() {
    return IntStream.iterate(FIRST_BASE, base -> base < LAST_BASE, base -> base + PORTS)
        .filter(base -> IntStream.range(base, base + PORTS).allMatch(PayaraServerIT::isFree))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
