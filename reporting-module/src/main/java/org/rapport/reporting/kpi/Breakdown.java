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
    AGE,
    /** Relationships under way by the step they are in. */
    STEP,
    /** Relationships that ended: goal met, broken off, or before an agreement. */
    ENDING,
    /** Those that ended before an agreement. */
    REASON,
    /** Those that were broken off, by how it came. */
    BREAK,
    /** Those that were broken off, by what broke them. */
    CAUSE,
    EXCEPTION,
    /** Complaints by what they came from; a row's key is the number of the cause. */
    ROOT_CAUSE,
    /** The same by how far that reaches. */
    REACH
  }

  /**
   * @param key a month as {@code 2026-03}, or the name of what it is taken apart by
   */
  public record Row(String key, Count count) {}

  public Breakdown {
    rows = List.copyOf(rows);
  }

  Count row(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow().count();
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
      case STEP -> Message.of("stakeholder", "models.step." + row.key());
      case ENDING, REASON, BREAK -> Message.of("reporting", "report.ending." + row.key());
      case CAUSE -> Message.of("reporting", "report.cause." + row.key());
      case EXCEPTION -> Message.of("stakeholder", "incident.kind." + row.key());
      case REACH -> Message.of("feedback", "cause.pattern." + row.key());
      case ROOT_CAUSE -> throw new IllegalStateException("the house names its causes itself");
    };
  }

  /** The words for what is counted. */
  public Message counted() {
    return Message.of(
        "reporting",
        switch (by) {
          case STEP, ENDING, REASON, BREAK, CAUSE -> "chart.relationships";
          case EXCEPTION -> "chart.exceptions";
          default -> "chart.cases";
        });
  }
}
