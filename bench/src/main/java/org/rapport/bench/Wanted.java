package org.rapport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A ratio that was wanted and what was got.
 *
 * @param atLeast whether more is better
 */
record Wanted(String what, int size, double got, double wanted, boolean atLeast, boolean met) {

  private static final double SUBMISSION_SHARE = 1.0 / 3;
  private static final double FORM_SHARE = 1.0 / 5;
  private static final double IMPORTED = 50_000 / 120.0; // a full file in two minutes
  private static final double GROWTH = 1.5;
  private static final double START_CPU_SECONDS = 30;
  private static final int FEW = 10_000;
  private static final int MANY = 100_000;
  private static final int LITTLE_HEAP = 16;

  static List<Wanted> of(List<Round> rounds) {
    List<Wanted> all = new ArrayList<>();
    rounds.forEach(round -> ofRound(round, all));
    for (Round few : rounds) {
      for (Round many : rounds) {
        if (few.size() == FEW && many.size() > FEW) {
          growth(few, many, all);
        }
        if (few.size() == MANY && many.size() > MANY && many.workbook() != null) {
          all.add(heap(few, many));
        }
      }
    }
    return all;
  }

  private static void ofRound(Round round, List<Wanted> all) {
    round
        .submissions()
        .forEach(
            (users, seen) ->
                all.add(
                    atLeast(
                        "submissions of " + users + " users / JDBC inserts",
                        round,
                        seen.perSecond() / round.limits().get(users).perSecond(),
                        SUBMISSION_SHARE)));
    if (round.reads().containsKey(CaseReads.FORM)) {
      double form = round.reads().get(CaseReads.FORM).perSecond();
      double empty = round.reads().get(CaseReads.EMPTY).perSecond();
      all.add(atLeast("form page / empty servlet", round, form / empty, FORM_SHARE));
    }
    if (round.imports() != null) {
      all.add(atLeast("import: rows per s", round, round.imports().perSecond(), IMPORTED));
    }
    all.add(atMost("CPU s to the first 200", round, round.start().cpuSeconds(), START_CPU_SECONDS));
  }

  private static void growth(Round few, Round many, List<Wanted> all) {
    many.reads()
        .forEach(
            (name, seen) -> {
              if (!name.equals(CaseReads.FORM) && !name.equals(CaseReads.EMPTY)) {
                double ratio = seen.p95() / few.reads().get(name).p95();
                all.add(atMost(name + ": p95 / that at 10,000", many, ratio, GROWTH));
              }
            });
  }

  /** Fewer cases are written before anybody could look at the heap. */
  private static Wanted heap(Round few, Round many) {
    double before = Math.max(LITTLE_HEAP, few.workbook().heapMegabytes());
    double after = Math.max(LITTLE_HEAP, many.workbook().heapMegabytes());
    return atMost("workbook: heap / that at 100,000", many, after / before, GROWTH);
  }

  private static Wanted atLeast(String what, Round round, double got, double wanted) {
    return new Wanted(what, round.size(), got, wanted, true, got >= wanted);
  }

  private static Wanted atMost(String what, Round round, double got, double wanted) {
    return new Wanted(what, round.size(), got, wanted, false, got <= wanted);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "  %-6s %,9d  %-48s %6.2f (%s %.2f)",
        met ? "met" : "MISSED",
        size,
        what,
        got,
        atLeast ? "≥" : "≤",
        wanted);
  }
}
