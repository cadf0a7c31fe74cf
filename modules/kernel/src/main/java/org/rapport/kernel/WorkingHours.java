package org.rapport.kernel;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hours worked on one day, in local time: none, or spans in order that neither touch nor
 * overlap; what lies between two spans is a break. The last one may be a night shift, which ends on
 * the next day and belongs to the day it begins on.
 */
public record WorkingHours(List<Span> spans) {

  public static final WorkingHours NONE = new WorkingHours(List.of());

  /**
   * @param from first moment worked
   * @param to first moment no longer worked; midnight is the end of the day, an earlier time than
   *     {@code from} is on the next day
   */
  public record Span(LocalTime from, LocalTime to) {

    public Span {
      if (from.equals(to) && !endsAtMidnight(to)) {
        throw new IllegalArgumentException("ends when it starts: " + from + "-" + to);
      }
    }

    boolean isBefore(Span next) {
      return !endsAtMidnight(to) && !isOvernight() && to.isBefore(next.from);
    }

    /** Whether it ends after midnight. */
    boolean isOvernight() {
      return !endsAtMidnight(to) && to.isBefore(from);
    }

    boolean endsAtMidnight() {
      return endsAtMidnight(to);
    }

    private static boolean endsAtMidnight(LocalTime to) {
      return to.equals(LocalTime.MIDNIGHT);
    }

    Duration nominal() {
      Duration length = Duration.between(from, to);
      return endsAtMidnight() || isOvernight() ? length.plusDays(1) : length;
    }

    @Override
    public String toString() {
      return from + "-" + (endsAtMidnight() ? "24:00" : to);
    }
  }

  public WorkingHours {
    spans = List.copyOf(spans);
    for (int i = 1; i < spans.size(); i++) {
      if (!spans.get(i - 1).isBefore(spans.get(i))) {
        throw new IllegalArgumentException("spans overlap or are out of order: " + spans);
      }
    }
    if (!spans.isEmpty() && runsIntoItself(spans)) {
      throw new IllegalArgumentException("longer than a day: " + spans);
    }
  }

  /** Whether two such days in a row would overlap. */
  private static boolean runsIntoItself(List<Span> spans) {
    Span last = spans.get(spans.size() - 1);
    return last.isOvernight() && last.to().isAfter(spans.get(0).from());
  }

  /**
   * Reads what {@link #toString} writes: {@code 09:00-12:00, 13:30-17:30}, {@code 22:00-06:00} for
   * a night shift; blank for a day off.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  public static WorkingHours parse(String text) {
    try {
      return new WorkingHours(
          Stream.of(text.split("[,，、;；]"))
              .map(String::strip)
              .filter(span -> !span.isEmpty())
              .map(WorkingHours::span)
              .toList());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a time: " + e.getParsedString(), e);
    }
  }

  private static Span span(String text) {
    String[] ends = text.split("\\s*[-–—~]\\s*");
    if (ends.length != 2) {
      throw new IllegalArgumentException("not a span: " + text);
    }
    return new Span(time(ends[0]), time(ends[1]));
  }

  private static LocalTime time(String text) {
    String time = text.replace('：', ':');
    if (time.equals("24:00")) {
      return LocalTime.MIDNIGHT;
    }
    return LocalTime.parse(time.length() == 4 ? "0" + time : time);
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** Time worked on a day without a clock change. */
  public Duration nominal() {
    return spans.stream().map(Span::nominal).reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public String toString() {
    return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
  }
}
