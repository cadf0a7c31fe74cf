package org.rapport.kernel;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hours worked on one day, in local time: none, or spans in order that neither touch nor
 * overlap; what lies between two spans is a break.
 */
public record WorkingHours(List<Span> spans) {

  public static final WorkingHours NONE = new WorkingHours(List.of());

  /**
   * @param from first moment worked
   * @param to first moment no longer worked; midnight is the end of the day
   */
  public record Span(LocalTime from, LocalTime to) {

    public Span {
      if (!endsAtMidnight(to) && !from.isBefore(to)) {
        throw new IllegalArgumentException("ends before it starts: " + from + "-" + to);
      }
    }

    boolean isBefore(Span next) {
      return !endsAtMidnight(to) && to.isBefore(next.from);
    }

    boolean endsAtMidnight() {
      return endsAtMidnight(to);
    }

    private static boolean endsAtMidnight(LocalTime to) {
      return to.equals(LocalTime.MIDNIGHT);
    }

    Duration nominal() {
      Duration length = Duration.between(from, to);
      return endsAtMidnight() ? length.plusDays(1) : length;
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
  }

  /**
   * Reads what {@link #toString} writes: {@code 09:00-12:00, 13:30-17:30}; blank for a day off.
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
