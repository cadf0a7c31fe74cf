package org.rapport.feedback.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;
import org.rapport.kernel.WorkingCalendar;

/** A length of working time that somebody is given, in whole working days or working hours (C4). */
public record Term(int amount, Unit unit) {

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4})([dh])");

  private static final int MOST_DIGITS = 10;

  /** What a term is counted in. */
  public enum Unit {
    WORKDAYS('d', 250),
    WORKING_HOURS('h', 2000);

    private final char letter;
    private final int most;

    Unit(char letter, int most) {
      this.letter = letter;
      this.most = most;
    }
  }

  public Term {
    if (amount < 1 || amount > unit.most) {
      throw new IllegalArgumentException("no term: " + amount + " " + unit);
    }
  }

  public static Term workdays(int amount) {
    return new Term(amount, Unit.WORKDAYS);
  }

  public static Term hours(int amount) {
    return new Term(amount, Unit.WORKING_HOURS);
  }

  /**
   * Reads what {@link #toString} writes: {@code 5d} or {@code 8h}.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  public static Term parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("no term: " + text);
    }
    Unit unit = written.group(2).charAt(0) == 'd' ? Unit.WORKDAYS : Unit.WORKING_HOURS;
    return new Term(Integer.parseInt(written.group(1)), unit);
  }

  /**
   * Reads an amount that somebody types; nothing typed is null.
   *
   * @throws Invalid for the field if it is no whole number that a term may have
   */
  public static Term typed(String amount, Unit unit, String field) {
    String typed = Text.optional(amount, field, MOST_DIGITS);
    if (typed == null) {
      return null;
    }
    try {
      return new Term(Integer.parseInt(typed), unit);
    } catch (IllegalArgumentException e) {
      throw Invalid.field(
          field,
          Message.of("feedback", "invalid.term", Unit.WORKDAYS.most, Unit.WORKING_HOURS.most));
    }
  }

  /**
   * As {@link #parse}, where it is somebody's request.
   *
   * @throws Invalid for the field
   */
  public static Term written(String text, String field) {
    try {
      return parse(text == null ? "" : text.strip());
    } catch (IllegalArgumentException e) {
      throw Invalid.field(field, Message.of("feedback", "invalid.terms"));
    }
  }

  public boolean isInDays() {
    return unit == Unit.WORKDAYS;
  }

  /** When it has passed: for days the end of work on the last one. */
  public Instant after(Instant from, WorkingCalendar calendar) {
    return isInDays()
        ? calendar.plusWorkdays(from, amount)
        : calendar.plus(from, Duration.ofHours(amount));
  }

  /**
   * From when on no more than this is left until {@code due}: for days from that day's midnight.
   */
  public Instant before(Instant due, WorkingCalendar calendar) {
    return isInDays() ? daysBefore(due, calendar) : hoursBefore(due, calendar);
  }

  private Instant daysBefore(Instant due, WorkingCalendar calendar) {
    LocalDate day = calendar.dayOf(due.minusNanos(1));
    for (int left = amount; left > 0; ) {
      day = day.minusDays(1);
      left -= calendar.isWorkday(day) ? 1 : 0;
    }
    return day.atStartOfDay(calendar.zone()).toInstant();
  }

  private Instant hoursBefore(Instant due, WorkingCalendar calendar) {
    Duration wanted = Duration.ofHours(amount);
    Instant from = due;
    while (calendar.between(from, due).compareTo(wanted) < 0) {
      from = from.minus(Duration.ofDays(1));
    }
    return calendar.plus(from, calendar.between(from, due).minus(wanted));
  }

  /** As people say it: five working days. */
  public Message words() {
    return Message.of("feedback", "term." + unit, amount);
  }

  @Override
  public String toString() {
    return amount + String.valueOf(unit.letter);
  }
}
