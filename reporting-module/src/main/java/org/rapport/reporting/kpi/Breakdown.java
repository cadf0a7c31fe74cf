package org.rapport.reporting.kpi;

import java.util.List;
import org.rapport.kernel.Message;

/** A count taken apart by one attribute. */
public record Breakdown(By by, List<Row> rows, Count total) {

  /** What it is taken apart by. */
  public enum By {
    MONTH,
    TYPE,
    CHANNEL,
    SEVERITY,
    AGE
  }

  /**
   * @param key a month as {@code 2026-03}, the name of a type, channel or severity, or of an {@link
   *     AgeBand}
   */
  public record Row(String key, Count count) {}

  public Breakdown {
    rows = List.copyOf(rows);
  }

  /** Whether a formula over the rows gives the total. */
  public boolean isComplete() {
    return total.isPlain() && rows.stream().allMatch(row -> row.count().isPlain());
  }

  /** The words for a row's key; months are written by the reader's calendar instead. */
  public Message label(Row row) {
    return switch (by) {
      case TYPE -> Message.of("feedback", "type." + row.key());
      case CHANNEL -> Message.of("feedback", "channel." + row.key());
      case SEVERITY ->
          row.key().equals("NONE")
              ? Message.of("reporting", "report.severity.none")
              : Message.of("feedback", "severity." + row.key());
      case AGE -> Message.of("reporting", "report.age." + row.key());
      case MONTH -> Message.of("reporting", "report.month", row.key());
    };
  }
}
