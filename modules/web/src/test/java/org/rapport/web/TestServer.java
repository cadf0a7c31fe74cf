package org.rapport.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapport.platform.Api;
import org.rapport.platform.accounts.QuickPassword;

/**
 * The built application on Payara Micro with a database of its own, started once for all tests of
 * this run that talk HTTP, and stopped with it. Tests share it, so each makes the things it needs
 * and leaves the rest alone.
 */
public final class TestServer {

  private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

  /** The first administrator's. */
  public static final String PASSWORD = "correct horse battery staple";

  private static final int START_SECONDS = 180;
  private static final int STOP_SECONDS = 30;

  private static TestServer running;

  private final Process process;
  private final Path data;
  private final URI uri;

  private TestServer(Process process, Path data, URI uri) {
    this.process = process;
    this.data = data;
    this.uri = uri;
  }

  /** As the house's calendar has it; at the machine it may still be yesterday. */
  static LocalDate today() {
    return LocalDate.now(HOUSE);
  }

  public static synchronized TestServer running() {
    if (running == null) {
      running = start();
      running.waitUntilReady();
      running.letInQuickly();
    }
    return running;
  }

  /** Without a slash at the end. */
  public URI uri() {
    return uri;
  }

  public Api anonymous() {
    return Api.at(uri);
  }

  public Api administrator() {
    return anonymous().signedIn("admin", PASSWORD);
  }

  /** To look behind the scenes, or to make what no interface makes. */
  public Connection database() throws SQLException {
    try {
      List<String> postmaster = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"));
      String password = Files.readString(data.resolve("postgres/password"));
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/postgres", "rapport", password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything the server has logged and printed so far. */
  public String log() {
    try {
      return Files.readString(log(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestServer start() {
    try {
      Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "test-server");
      int port = freePort();
      // with both compilers: a password's rounds take a quarter of the time, and tests sign in
      // often
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-Xmx1g",
                  "-jar",
                  "target/payara-micro/payara-micro.jar",
                  "--deploy",
                  "target/ROOT.war",
                  "--port",
                  Integer.toString(port),
                  "--nohazelcast",
                  "--disablephonehome")
              .redirectErrorStream(true)
              .redirectOutput(log(data).toFile());
      builder.environment().put("RAPPORT_DATA", data.toString());
      builder.environment().put("RAPPORT_PORT", Integer.toString(port));
      builder.environment().put("RAPPORT_ADMIN_PASSWORD", PASSWORD);
      builder.environment().put("RAPPORT_TIME_ZONE", HOUSE.getId());
      builder.environment().put("RAPPORT_WEBHOOK_NETWORKS", "127.0.0.1");
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
      return new TestServer(process, data, URI.create("http://localhost:" + port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waitUntilReady() {
    HttpRequest ready = HttpRequest.newBuilder(URI.create(uri + "/health/ready")).build();
    HttpClient client = HttpClient.newHttpClient();
    for (int second = 0; second < START_SECONDS && process.isAlive(); second++) {
      try {
        if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // it does not listen yet
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      pause();
    }
    throw new IllegalStateException("the server did not start; see " + log(data));
  }

  /** The administrator, and the staff of the tests, whose password is the same. */
  private void letInQuickly() {
    try (Connection database = database();
        PreparedStatement change =
            database.prepareStatement(
                "update platform.account set password_hash = ? where login = 'admin'")) {
      change.setString(1, QuickPassword.hash(PASSWORD));
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private static Path log(Path data) {
    return data.resolve("server.log");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
