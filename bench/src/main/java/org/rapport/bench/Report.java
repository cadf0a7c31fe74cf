package org.rapport.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What was measured, a column for each number of cases and stakeholders, and what was wanted, met
 * or missed.
 */
record Report(List<Round> rounds) {

  String table() {
    StringBuilder out = new StringBuilder();
    row(out, "cases, stakeholders", round -> String.format(Locale.ROOT, "%,d", round.size()));
    row(out, "copied in, s", round -> number(round.loadSeconds(), 1));
    row(out, "load average before", round -> number(round.loadAverage(), 1));
    names(Round::reads).forEach(name -> latencies(out, name, round -> round.reads().get(name)));
    users(Round::submissions)
        .forEach(
            users -> {
              String who = ", " + users + " users";
              latencies(out, "submission, REST" + who, r -> r.submissions().get(users));
              latencies(out, "same row, JDBC" + who, r -> r.limits().get(users));
            });
    if (rounds.stream().allMatch(round -> round.workbook() != null)) {
      written(out, "workbook", Round::workbook);
      written(out, "plain SXSSF", Round::sxssf);
    }
    if (rounds.stream().allMatch(round -> round.imports() != null)) {
      imports(out);
    }
    row(out, "start to first 200, s", round -> number(round.start().seconds(), 1));
    row(out, "  CPU s", round -> number(round.start().cpuSeconds(), 1));
    row(out, "  resident MB", round -> number(round.start().residentMegabytes(), 0));
    out.append(System.lineSeparator()).append("wanted").append(System.lineSeparator());
    Wanted.of(rounds).forEach(wanted -> out.append(wanted).append(System.lineSeparator()));
    return out.toString();
  }

  private Set<String> names(Function<Round, Map<String, Latencies>> of) {
    Set<String> names = new LinkedHashSet<>();
    rounds.forEach(round -> names.addAll(of.apply(round).keySet()));
    return names;
  }

  private Set<Integer> users(Function<Round, Map<Integer, Latencies>> of) {
    Set<Integer> users = new LinkedHashSet<>();
    rounds.forEach(round -> users.addAll(of.apply(round).keySet()));
    return users;
  }

  private void latencies(StringBuilder out, String name, Function<Round, Latencies> of) {
    row(out, name + ", per s", round -> number(of.apply(round).perSecond(), 0));
    row(
        out,
        "  p50 p95 p99 ms",
        round -> {
          Latencies seen = of.apply(round);
          String failed = seen.failed() == 0 ? "" : " (" + seen.failed() + " failed)";
          return number(seen.p50(), 1)
              + " "
              + number(seen.p95(), 1)
              + " "
              + number(seen.p99(), 1)
              + failed;
        });
    row(
        out,
        "  CPU ms, server + database",
        round -> {
          Latencies seen = of.apply(round);
          return number(seen.serverCpu(), 2) + " + " + number(seen.databaseCpu(), 2);
        });
  }

  private void written(StringBuilder out, String name, Function<Round, Workbooks.Written> of) {
    row(
        out,
        name + ", s MB +heap",
        round -> {
          Workbooks.Written written = of.apply(round);
          return number(written.seconds(), 1)
              + " "
              + written.megabytes()
              + " +"
              + written.heapMegabytes();
        });
  }

  private void imports(StringBuilder out) {
    row(out, "import, rows per s", round -> number(round.imports().perSecond(), 0));
    row(out, "  tried", round -> number(round.imports().checked(), 0));
    row(out, "  taken", round -> number(round.imports().taken(), 0));
  }

  private void row(StringBuilder out, String name, Function<Round, String> of) {
    out.append(String.format(Locale.ROOT, "%-41s", name));
    rounds.forEach(round -> out.append(String.format(Locale.ROOT, " %19s", of.apply(round))));
    out.append(System.lineSeparator());
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** Records, maps and numbers only, so that a few lines write it. */
  String json() {
    return "{\"rounds\":" + Json.of(rounds) + ",\"wanted\":" + Json.of(Wanted.of(rounds)) + "}";
  }
}
