package org.rapport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapport.platform.Api;

/**
 * Rapport and an empty servlet on one Payara Micro, with the flags of {@code ./run} and a heap of
 * 768 MB.
 */
final class Server implements AutoCloseable {

  static final String PASSWORD = "correct horse battery staple";

  private static final int START_SECONDS = 600;
  private static final int STOP_SECONDS = 60;

  private final Process process;
  private final Path data;
  private final URI uri;
  private final Start start;

  /**
   * @param seconds to the first 200 of the readiness check
   * @param cpuSeconds of the application until then
   * @param residentMegabytes right after it
   */
  record Start(double seconds, double cpuSeconds, long residentMegabytes) {}

  private Server(Process process, Path data, URI uri, Start start) {
    this.process = process;
    this.data = data;
    this.uri = uri;
    this.start = start;
  }

  static Server start(Path data) throws Exception {
    Path empty = data.resolve("empty.war");
    writeEmptyWar(empty);
    int port = freePort();
    long begin = System.nanoTime();
    Process process = process(data, empty, port).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    URI uri = URI.create("http://127.0.0.1:" + port);
    Api api = Api.at(uri);
    while (!isReady(api)) {
      if (!process.isAlive() || secondsSince(begin) > START_SECONDS) {
        throw new IllegalStateException("the server does not start; see " + log(data));
      }
      Thread.sleep(100);
    }
    double cpu = process.toHandle().info().totalCpuDuration().orElseThrow().toMillis() / 1_000.0;
    return new Server(
        process, data, uri, new Start(secondsSince(begin), cpu, resident(process.pid())));
  }

  Start start() {
    return start;
  }

  URI uri() {
    return uri;
  }

  long pid() {
    return process.pid();
  }

  Cpu cpu() throws IOException {
    String postmaster = Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(0);
    return new Cpu(process.pid(), Long.parseLong(postmaster.strip()));
  }

  Connection database() throws SQLException {
    try {
      List<String> postmaster = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"));
      String password = Files.readString(data.resolve("postgres/password"));
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/postgres", "rapport", password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
  }

  private static ProcessBuilder process(Path data, Path empty, int port) {
    ProcessBuilder builder =
        new ProcessBuilder(
                "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + System.getProperty("tier", "1"),
                "-Xmx768m",
                "-jar",
                "ear/target/payara-micro/payara-micro.jar",
                "--deploy",
                "modules/web/target/ROOT.war",
                "--deploy",
                empty.toString(),
                "--port",
                Integer.toString(port),
                "--nohazelcast",
                "--disablephonehome")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()));
    builder.environment().put("RAPPORT_DATA", data.toString());
    builder.environment().put("RAPPORT_ADMIN_PASSWORD", PASSWORD);
    builder.environment().put("RAPPORT_TIME_ZONE", "Asia/Shanghai");
    return builder;
  }

  private static boolean isReady(Api api) {
    try {
      return api.get("/health/ready").status() == 200 && api.get("/empty/").status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static void writeEmptyWar(Path war) throws IOException {
    String name = "org/rapport/bench/EmptyServlet.class";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
        InputStream type = Server.class.getClassLoader().getResourceAsStream(name)) {
      zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
      type.transferTo(zip);
    }
  }

  private static long resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static Path log(Path data) {
    return data.resolve("server.log");
  }

  private static double secondsSince(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
