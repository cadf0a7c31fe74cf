package org.rapport.bench;

import java.util.List;
import java.util.Locale;

/** What was measured and what was wanted, for people and for programs. */
record Report(List<Round> rounds) {

  private static final double SUBMISSION_SHARE = 1.0 / 3;
  private static final double FORM_SHARE = 1.0 / 5;
  private static final double GROWTH = 1.5;
  private static final double START_CPU_SECONDS = 30;
  private static final int FEW = 10_000;

  String table() {
    StringBuilder out = new StringBuilder();
    for (Round round : rounds) {
      line(out, "%n%,d cases (copied in %.0f s)", round.cases(), round.loadSeconds());
      line(out, "%-34s %8s %8s %8s %8s %6s", "", "per s", "p50 ms", "p95 ms", "p99 ms", "failed");
      round.reads().forEach((name, seen) -> latencies(out, name, seen));
      round.submissions().forEach((u, seen) -> latencies(out, "submissions, REST, " + u, seen));
      round.limits().forEach((u, seen) -> latencies(out, "same row, plain JDBC, " + u, seen));
      written(out, "workbook", round.workbook());
      written(out, "same rows, plain SXSSF", round.sxssf());
      line(
          out,
          "start to first 200: %.1f s, %.1f s of CPU, %d MB resident",
          round.start().seconds(),
          round.start().cpuSeconds(),
          round.start().residentMegabytes());
      wanted(out, round);
    }
    return out.toString();
  }

  private void wanted(StringBuilder out, Round round) {
    round
        .submissions()
        .forEach(
            (users, seen) ->
                judge(
                    out,
                    "submissions of " + users + " users / JDBC",
                    seen.perSecond() / round.limits().get(users).perSecond(),
                    SUBMISSION_SHARE,
                    true));
    judge(
        out,
        "form page / empty servlet",
        round.reads().get("portal form page").perSecond()
            / round.reads().get("empty servlet").perSecond(),
        FORM_SHARE,
        true);
    judge(out, "CPU s to the first 200", round.start().cpuSeconds(), START_CPU_SECONDS, false);
    rounds.stream()
        .filter(r -> r.cases() == FEW && round.cases() > FEW)
        .forEach(few -> growth(out, few, round));
  }

  private static void growth(StringBuilder out, Round few, Round many) {
    many.reads()
        .forEach(
            (name, seen) -> {
              if (name.startsWith("inbox") || name.startsWith("dashboard")) {
                double ratio = seen.p95() / few.reads().get(name).p95();
                judge(out, name + ": p95 / that at 10,000", ratio, GROWTH, false);
              }
            });
  }

  private static void judge(
      StringBuilder out, String what, double got, double wanted, boolean atLeast) {
    boolean met = atLeast ? got >= wanted : got <= wanted;
    line(
        out,
        "  %-6s %-48s %6.2f (wanted %s %.2f)",
        met ? "met" : "MISSED",
        what,
        got,
        atLeast ? "≥" : "≤",
        wanted);
  }

  private static void latencies(StringBuilder out, String name, Latencies seen) {
    line(
        out,
        "%-34s %8.0f %8.1f %8.1f %8.1f %6d",
        name,
        seen.perSecond(),
        seen.p50(),
        seen.p95(),
        seen.p99(),
        seen.failed());
  }

  private static void written(StringBuilder out, String name, Workbooks.Written written) {
    line(
        out,
        "%-34s %8.1f s, %d MB, heap +%d MB",
        name,
        written.seconds(),
        written.megabytes(),
        written.heapMegabytes());
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }

  /** Records, maps and numbers only, so that a few lines write it. */
  String json() {
    return Json.of(rounds);
  }
}
