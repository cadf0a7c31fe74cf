package org.rapport.reporting.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.feedback.RootCauseFacts;

/**
 * What complaints came from, as it may be shown.
 *
 * @param rows every cause of the house's list, in its order
 * @param byCause how often each was named; a row's key is the number of its cause
 * @param byReach how far they reach; of the same total
 * @param all what is done about all of them, or null where part of it is not shown
 */
public record CauseFigures(List<Row> rows, Breakdown byCause, Breakdown byReach, Actions all) {

  private static final List<String> REACHES = List.of("SINGLE", "RECURRING", "SYSTEMIC");

  /**
   * @param actions null where the count is hidden: that something is done would tell more of it
   */
  public record Row(RootCauseFacts cause, Count count, Actions actions) {}

  /** Improvements that are open now, and how many were seen to help or not in the period. */
  public record Actions(long open, long effective, long notEffective) {

    private static Actions of(RootCauseFacts cause) {
      return new Actions(cause.openActions(), cause.effective(), cause.notEffective());
    }

    private Actions and(Actions other) {
      return new Actions(
          open + other.open, effective + other.effective, notEffective + other.notEffective);
    }
  }

  public CauseFigures {
    rows = List.copyOf(rows);
  }

  static CauseFigures of(List<RootCauseFacts> causes) {
    List<String> keys = causes.stream().map(cause -> String.valueOf(cause.id())).toList();
    List<Breakdown> tables =
        new Table(causes.stream().mapToLong(RootCauseFacts::named).sum())
            .by(Breakdown.By.ROOT_CAUSE, keys, key -> causes.get(keys.indexOf(key)).named())
            .by(Breakdown.By.REACH, REACHES, reach -> reached(causes, reach))
            .breakdowns();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < causes.size(); i++) {
      Count count = tables.get(0).rows().get(i).count();
      rows.add(new Row(causes.get(i), count, count.isPlain() ? Actions.of(causes.get(i)) : null));
    }
    boolean whole = rows.stream().allMatch(row -> row.actions() != null);
    return new CauseFigures(rows, tables.get(0), tables.get(1), whole ? sum(rows) : null);
  }

  private static Actions sum(List<Row> rows) {
    Stream<Actions> all = rows.stream().map(Row::actions);
    return all.reduce(new Actions(0, 0, 0), Actions::and);
  }

  private static long reached(List<RootCauseFacts> causes, String reach) {
    return causes.stream()
        .mapToLong(
            cause ->
                switch (reach) {
                  case "SINGLE" -> cause.single();
                  case "RECURRING" -> cause.recurring();
                  default -> cause.systemic();
                })
        .sum();
  }
}
