package org.rapport.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.bench.Options.Part;

/**
 * Measures Rapport with growing numbers of cases and stakeholders and prints what it found, as a
 * table and as JSON.
 */
public final class Bench {

  private static final int[] USERS = {8, 32};

  private final Options options;
  private final Path data;
  private final MadeUpCases cases = new MadeUpCases();
  private final MadeUpStakeholders stakeholders = new MadeUpStakeholders();

  private Bench(Options options, Path data) {
    this.options = options;
    this.data = data;
  }

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    Path data = Files.createTempDirectory(Path.of("bench", "target").toAbsolutePath(), "data");
    Bench bench = new Bench(options, data);
    List<Round> rounds = new ArrayList<>();
    for (int size : options.sizes()) {
      rounds.add(bench.round(size));
      Report report = new Report(rounds);
      Files.writeString(Path.of("bench", "target", "results.json"), report.json());
      System.err.println(report.table()); // so far
    }
    System.out.println(new Report(rounds).table());
  }

  private Round round(int size) throws Exception {
    double loading = load(size);
    double loadAverage = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try (Server server = Server.start(data)) {
      String period =
          "from=" + LocalDate.now().minusYears(2).minusDays(1) + "&to=" + LocalDate.now();
      Reads reads = new Reads(server, options.seconds());
      Map<Integer, Latencies> rest = new TreeMap<>();
      Map<Integer, Latencies> jdbc = new TreeMap<>();
      Workbooks.Written workbook = null;
      Workbooks.Written sxssf = null;
      Imports.Speed imports = null;
      if (options.has(Part.STAKEHOLDERS)) {
        new RegistryReads(reads, server).measure(period);
        imports = new Imports(server).measure(size);
      }
      if (options.has(Part.CASES)) {
        String token = Staff.token(server.uri(), "handler");
        CaseReads.measure(reads, "Authorization: " + token + "\r\n", period);
        CaseReads.measurePages(
            reads, "Cookie: " + Staff.cookie(server, LongCase.READER) + "\r\n", longCase(server));
        submit(new Submissions(server, options.seconds()), rest, jdbc);
        Workbooks workbooks = new Workbooks(server);
        workbook = workbooks.overRest(token, period);
        sxssf = workbooks.bySxssf();
      }
      return new Round(
          size,
          loading,
          loadAverage,
          server.start(),
          rest,
          jdbc,
          reads.seen(),
          workbook,
          sxssf,
          imports);
    }
  }

  private static String longCase(Server server) throws SQLException {
    try (Connection database = server.database()) {
      return LongCase.in(database);
    }
  }

  private static void submit(
      Submissions submissions, Map<Integer, Latencies> rest, Map<Integer, Latencies> jdbc)
      throws Exception {
    submissions.overRest(USERS[0]); // warms up
    for (int users : USERS) {
      rest.put(users, submissions.overRest(users));
      jdbc.put(users, submissions.byJdbc(users));
    }
  }

  /**
   * In a server of its own, so that the measured one starts with all of them counted by nobody yet.
   */
  private double load(int size) throws Exception {
    try (Server server = Server.start(data);
        Connection database = server.database()) {
      long start = System.nanoTime();
      Staff staff = Staff.in(database);
      if (options.has(Part.CASES)) {
        cases.copyUpTo(size, database);
      }
      if (options.has(Part.STAKEHOLDERS)) {
        stakeholders.copyUpTo(size, database, staff);
      }
      return (System.nanoTime() - start) / 1e9;
    }
  }
}
