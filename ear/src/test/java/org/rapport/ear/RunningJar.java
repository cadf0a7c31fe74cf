package org.rapport.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapport.platform.Api;

/** {@code rapport.jar} in a process of its own, as a person starts it. */
final class RunningJar implements AutoCloseable {

  static final String PASSWORD = "correct horse battery staple";

  private static final Duration START = Duration.ofSeconds(180);
  private static final Duration WELL_AGAIN = Duration.ofSeconds(90);
  private static final int STOP_SECONDS = 35;

  private final Process process;
  private final Path data;
  private final Path output;
  private final int port;

  private RunningJar(Process process, Path data, Path output, int port) {
    this.process = process;
    this.data = data;
    this.output = output;
    this.port = port;
  }

  /** Starts it on a free port and waits until it says that it is ready. */
  static RunningJar ready(Path data, Map<String, String> environment) {
    int port = freePort();
    RunningJar jar = launch(data, port, environment);
    await(START, () -> jar.output().contains("ready at") || !jar.process.isAlive());
    if (!jar.process.isAlive()) {
      throw new IllegalStateException(jar.output());
    }
    return jar;
  }

  static RunningJar launch(Path data, int port, Map<String, String> environment) {
    return launch(
        data, port, environment, "--port", Integer.toString(port), "--data", data.toString());
  }

  static RunningJar launch(
      Path data, int port, Map<String, String> environment, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-jar",
                "target/rapport.jar"));
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile("rapport", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().put("RAPPORT_ADMIN_PASSWORD", PASSWORD);
      builder.environment().putAll(environment);
      return new RunningJar(builder.start(), data, output, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Api anonymous() {
    return Api.at(URI.create("http://127.0.0.1:" + port));
  }

  int port() {
    return port;
  }

  String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 0 while nothing answers. */
  int readiness() {
    try {
      return anonymous().get("/health/ready").status();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }

  /** Fails with all it said instead. */
  void awaitReadiness(int status) {
    Map<Integer, Integer> said = new TreeMap<>();
    try {
      await(
          WELL_AGAIN,
          () -> {
            said.merge(readiness(), 1, Integer::sum);
            return said.containsKey(status);
          });
    } catch (AssertionError e) {
      throw new AssertionError("/health/ready said " + said + " and not " + status, e);
    }
  }

  Connection database() throws SQLException {
    return dataSource().getConnection();
  }

  /**
   * @param rows a table, or a query in parentheses with its alias, and a condition if need be
   */
  long count(String rows) {
    try (Connection database = database();
        ResultSet count = database.createStatement().executeQuery("select count(*) from " + rows)) {
      count.next();
      return count.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  DataSource dataSource() {
    try {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl("jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/postgres");
      source.setUser("rapport");
      source.setPassword(Files.readString(data.resolve("postgres/password")));
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path data() {
    return data;
  }

  /** As the system does it to a process that is in its way: no goodbye. */
  void kill() {
    process.destroyForcibly();
    waitForEnd();
  }

  void killPostgres() {
    try {
      ProcessHandle.of(Long.parseLong(postmaster().get(0).strip()))
          .ifPresent(ProcessHandle::destroyForcibly);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGTERM, without waiting. */
  void terminate() {
    process.destroy();
  }

  /**
   * @return its exit status
   */
  int waitForEnd() {
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("still running after " + STOP_SECONDS + " s");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      waitForEnd();
    } finally {
      process.destroyForcibly();
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return how long it took
   */
  static Duration await(Duration limit, BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new AssertionError("not within " + limit);
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private List<String> postmaster() throws IOException {
    return Files.readAllLines(data.resolve("postgres/data/postmaster.pid"));
  }
}
