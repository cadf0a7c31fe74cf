package org.rapport.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of Rapport's own: data and programs below one directory, reachable from this
 * machine with a password only. It lives in a session of its own, so Ctrl-C reaches the application
 * alone.
 */
public final class EmbeddedServer {

  private static final String USER = "rapport";
  private static final int START_SECONDS = 120; // recovery after a crash reads the whole log
  private static final int STOP_SECONDS = 20;

  private final Path directory;
  private final Path data;
  private final PasswordFile password;
  private final Map<String, String> options;
  private final Command command;
  private final PostgresBinaries binaries;
  private final int port;

  private EmbeddedServer(Path directory, Map<String, String> options) {
    this.directory = directory.toAbsolutePath();
    this.data = this.directory.resolve("data");
    this.password = new PasswordFile(this.directory.resolve("password"));
    this.options = options;
    this.command = Command.forOwnerOf(this.directory);
    this.binaries = PostgresBinaries.unpackedBelow(this.directory);
    this.port = freePort();
  }

  /**
   * Creates the database on first use. A server that an earlier run left behind is stopped first.
   *
   * @param options server settings beyond {@link ServerOptions#DURABLE the usual}
   */
  public static EmbeddedServer start(Path directory, Map<String, String> options) {
    EmbeddedServer server = new EmbeddedServer(directory, options);
    server.create();
    server.stop();
    server.start();
    return server;
  }

  public PGSimpleDataSource database(String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(name);
    source.setUser(USER);
    source.setPassword(password.read());
    return source;
  }

  public boolean isRunning() {
    return Postmaster.of(data).isPresent();
  }

  /** Starts it again on the same port, whatever ended it. */
  public void start() {
    binaries.endLeftOvers();
    deletePidFile();
    List<String> call = control("start", "--wait", "--timeout=" + START_SECONDS);
    call.add("--log=" + directory.resolve("start.log"));
    call.add("--options=" + ServerOptions.commandLine(port, options));
    command.run(START_SECONDS + 5, directory, call);
  }

  /** Ends connections, writes everything to disk and returns when the server has gone. */
  public void stop() {
    if (isRunning()) {
      command.run(
          STOP_SECONDS + 5,
          directory,
          control("stop", "--wait", "--mode=fast", "--timeout=" + STOP_SECONDS));
    }
  }

  private void create() {
    if (Files.exists(data.resolve("PG_VERSION"))) {
      return;
    }
    try {
      password.createIfMissing();
      command.own(directory);
      // initdb makes a directory whole or removes it; PG_VERSION comes early, so work beside it
      Path fresh = Files.createTempDirectory(directory, "creating");
      Files.delete(fresh);
      command.run(
          START_SECONDS,
          directory,
          List.of(
              binaries.program("initdb"),
              "--pgdata=" + fresh,
              "--username=" + USER,
              "--pwfile=" + password.path(),
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--locale=C.UTF-8"));
      Files.move(fresh, data);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create the database below " + directory, e);
    }
  }

  /** Of a server that has gone; one that died unburied would make it look valid. */
  private void deletePidFile() {
    try {
      Files.deleteIfExists(data.resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tidy up " + data, e);
    }
  }

  private List<String> control(String... arguments) {
    List<String> call = new ArrayList<>(List.of(binaries.program("pg_ctl"), "--pgdata=" + data));
    call.addAll(List.of(arguments));
    return call;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
