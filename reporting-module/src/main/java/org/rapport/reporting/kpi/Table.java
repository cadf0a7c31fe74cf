package org.rapport.reporting.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.rapport.reporting.suppression.Kind;
import org.rapport.reporting.suppression.MinimumGroup;
import org.rapport.reporting.suppression.Shown;
import org.rapport.reporting.suppression.Sum;
import org.rapport.reporting.suppression.Suppression;

/** One total and its breakdowns, put through suppression together. */
final class Table {

  private final List<Long> counts = new ArrayList<>();
  private final Map<Breakdown.By, List<String>> keys = new LinkedHashMap<>();
  private final List<Sum> sums = new ArrayList<>();

  Table(long total) {
    counts.add(total);
  }

  Table by(Breakdown.By by, List<String> rows, ToLongFunction<String> count) {
    return below(0, by, rows, count);
  }

  /** Takes a row of an earlier breakdown apart. */
  Table under(
      Breakdown.By parent,
      String row,
      Breakdown.By by,
      List<String> rows,
      ToLongFunction<String> count) {
    int breakdown = List.copyOf(keys.keySet()).indexOf(parent);
    int cell = sums.get(breakdown).parts().get(keys.get(parent).indexOf(row));
    return below(cell, by, rows, count);
  }

  private Table below(int total, Breakdown.By by, List<String> rows, ToLongFunction<String> count) {
    List<Integer> parts = new ArrayList<>();
    for (String row : rows) {
      parts.add(counts.size());
      counts.add(count.applyAsLong(row));
    }
    keys.put(by, rows);
    sums.add(new Sum(total, parts));
    return this;
  }

  List<Breakdown> breakdowns() {
    List<Count> cells = cells(Kind.CASES);
    List<Breakdown> breakdowns = new ArrayList<>();
    keys.forEach(
        (by, rows) -> {
          Sum sum = sums.get(breakdowns.size());
          List<Integer> parts = sum.parts();
          List<Breakdown.Row> shown = new ArrayList<>();
          for (int i = 0; i < rows.size(); i++) {
            shown.add(new Breakdown.Row(rows.get(i), cells.get(parts.get(i))));
          }
          breakdowns.add(new Breakdown(by, shown, cells.get(sum.total())));
        });
    return breakdowns;
  }

  /** The total and then the rows, as they may be shown. */
  List<Count> cells(Kind kind) {
    long[] plain = counts.stream().mapToLong(Long::longValue).toArray();
    List<Shown> shown = Suppression.of(MinimumGroup.OF_FIGURES, kind, plain, sums);
    List<Count> cells = new ArrayList<>();
    for (int i = 0; i < plain.length; i++) {
      cells.add(Count.of(shown.get(i), plain[i]));
    }
    return cells;
  }
}
