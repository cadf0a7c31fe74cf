package org.rapport.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures Rapport with growing numbers of cases and prints what it found, as a table and as JSON.
 */
public final class Bench {

  private static final double SECONDS = Double.parseDouble(System.getProperty("seconds", "6"));
  private static final int[] USERS = {8, 32};

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(1_000, 10_000, 100_000, 1_000_000)
            : Arrays.stream(arguments).map(Integer::valueOf).sorted().toList();
    Path data = Files.createTempDirectory(Path.of("bench", "target").toAbsolutePath(), "data");
    MadeUpCases cases = new MadeUpCases();
    List<Round> rounds = new ArrayList<>();
    for (int size : sizes) {
      rounds.add(round(size, cases, data));
      Report report = new Report(rounds);
      Files.writeString(Path.of("bench", "target", "results.json"), report.json());
      System.err.println(report.table()); // so far
    }
    System.out.println(new Report(rounds).table());
  }

  private static Round round(int size, MadeUpCases cases, Path data) throws Exception {
    double loading = load(size, cases, data);
    double loadAverage = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try (Server server = Server.start(data)) {
      String token = Staff.token(server.uri());
      String period =
          "from=" + LocalDate.now().minusYears(2).minusDays(1) + "&to=" + LocalDate.now();
      Reads reads = new Reads(server, token, SECONDS);
      Map<String, Latencies> read = reads.measure(period);
      Submissions submissions = new Submissions(server, SECONDS);
      Map<Integer, Latencies> rest = new TreeMap<>();
      Map<Integer, Latencies> jdbc = new TreeMap<>();
      submissions.overRest(USERS[0]); // warms up
      for (int users : USERS) {
        rest.put(users, submissions.overRest(users));
        jdbc.put(users, submissions.byJdbc(users));
      }
      Workbooks workbooks = new Workbooks(server);
      Workbooks.Written workbook = workbooks.overRest(token, period);
      Workbooks.Written sxssf = workbooks.bySxssf();
      return new Round(
          size, loading, loadAverage, server.start(), rest, jdbc, read, workbook, sxssf);
    }
  }

  /**
   * In a server of its own, so that the measured one starts with all cases counted by nobody yet.
   */
  private static double load(int size, MadeUpCases cases, Path data) throws Exception {
    try (Server server = Server.start(data);
        Connection database = server.database()) {
      long start = System.nanoTime();
      cases.copyUpTo(size, database);
      return (System.nanoTime() - start) / 1e9;
    } catch (IOException e) {
      throw new IllegalStateException("cannot load " + size + " cases", e);
    }
  }
}
