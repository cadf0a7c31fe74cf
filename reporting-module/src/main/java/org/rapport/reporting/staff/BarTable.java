package org.rapport.reporting.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.suppression.Distribution;

/** A count taken apart, each row with a bar as long as its share of the longest. */
public record BarTable(String title, String head, List<Row> rows, String total) {

  private static final double LONGEST = 100;

  /**
   * @param length 0 to 100; 0 where the count is hidden
   * @param link to the cases behind it, or null
   */
  public record Row(String label, String count, double length, String link) {}

  static BarTable of(
      String title, Breakdown table, Numbers numbers, Function<Breakdown.Row, String> link) {
    double longest =
        table.rows().stream()
            .filter(row -> row.count().isPlain())
            .mapToLong(row -> row.count().value())
            .max()
            .orElse(0);
    List<Row> rows = new ArrayList<>();
    for (Breakdown.Row row : table.rows()) {
      double n = row.count().isPlain() ? row.count().value() : 0;
      rows.add(
          new Row(
              numbers.text(table.label(row)),
              numbers.count(row.count()),
              length(n, longest),
              link.apply(row)));
    }
    return new BarTable(title, numbers.text(table.counted()), rows, numbers.count(table.total()));
  }

  /** Null where the distribution may not be shown. */
  static BarTable of(String title, Distribution ratings, Numbers numbers) {
    if (ratings == null) {
      return null;
    }
    double longest = ratings.people().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (int score = ratings.people().size(); score >= 1; score--) {
      long n = ratings.people().get(score - 1);
      String label = numbers.text("report.score." + score);
      rows.add(new Row(label, numbers.whole(n), length(n, longest), null));
    }
    return new BarTable(title, numbers.text("chart.people"), rows, numbers.whole(ratings.n()));
  }

  private static double length(double n, double longest) {
    return longest == 0 ? 0 : Math.round(LONGEST * 10 * n / longest) / 10.0;
  }
}
