package org.rapport.kernel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A working calendar made of an ordinary week and the days that differ from it. Time is what really
 * passes: an hour that a clock change skips is not worked, one that it repeats is worked twice.
 */
public final class WeeklyCalendar implements WorkingCalendar {

  private static final int LAST_YEAR = 9999;

  private final ZoneId zone;
  private final WorkingWeek week;
  private final Map<LocalDate, WorkingHours> exceptions;
  private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

  /**
   * @param exceptions holidays (no hours) and days worked out of turn (their hours)
   */
  public WeeklyCalendar(ZoneId zone, WorkingWeek week, Map<LocalDate, WorkingHours> exceptions) {
    this.zone = Objects.requireNonNull(zone, "zone");
    this.week = Objects.requireNonNull(week, "week");
    this.exceptions = Map.copyOf(exceptions);
  }

  @Override
  public ZoneId zone() {
    return zone;
  }

  @Override
  public WorkingHours hours(LocalDate day) {
    WorkingHours exception = exceptions.get(day);
    return exception == null ? week.on(day.getDayOfWeek()) : exception;
  }

  @Override
  public LocalDate dayOf(Instant moment) {
    return workedAt(moment).date();
  }

  @Override
  public boolean isWorkday(LocalDate day) {
    return worked(day).isWorked();
  }

  @Override
  public Instant plusWorkdays(Instant from, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("a deadline in the past: " + days);
    }
    LocalDate today = dayOf(from);
    LocalDate after = days == 0 ? today : today.plusDays(1);
    int missing = Math.max(days, 1);
    WorkingYear year = year(after);
    while (year.workdaysFrom(after) < missing) {
      missing -= year.workdaysFrom(after);
      after = year.next();
      year = year(after);
    }
    return worked(year.workday(after, missing)).end();
  }

  @Override
  public Instant plus(Instant from, Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("working time does not run backwards: " + duration);
    }
    if (duration.isZero()) {
      return from;
    }
    WorkedDay first = workedAt(from);
    Duration missing = duration.plus(first.workedBy(from));
    LocalDate day = first.date();
    WorkingYear year = year(day);
    while (year.workedFrom(day).compareTo(missing) < 0) {
      missing = missing.minus(year.workedFrom(day));
      day = year.next();
      year = year(day);
    }
    LocalDate last = year.dayThatReaches(day, missing);
    return worked(last).after(missing.minus(year.workedFrom(day)).plus(year.workedFrom(last)));
  }

  @Override
  public Duration between(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return between(to, from).negated();
    }
    WorkedDay first = workedAt(from);
    WorkedDay last = workedAt(to);
    Duration whole = Duration.ZERO;
    LocalDate day = first.date();
    for (; day.getYear() < last.date().getYear(); day = year(day).next()) {
      whole = whole.plus(year(day).workedFrom(day));
    }
    WorkingYear year = year(day);
    return whole
        .plus(year.workedFrom(day))
        .minus(year.workedFrom(last.date()))
        .minus(first.workedBy(from))
        .plus(last.workedBy(to));
  }

  @Override
  public int workdaysBetween(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return -workdaysBetween(to, from);
    }
    LocalDate day = dayOf(from).plusDays(1);
    LocalDate end = dayOf(to).plusDays(1);
    int count = 0;
    for (; day.getYear() < end.getYear(); day = year(day).next()) {
      count += year(day).workdaysFrom(day);
    }
    return count + year(day).workdaysFrom(day) - year(end).workdaysFrom(end);
  }

  private WorkingYear year(LocalDate day) {
    if (day.getYear() > LAST_YEAR) {
      throw new DateTimeException("beyond the year " + LAST_YEAR);
    }
    return years.computeIfAbsent(day.getYear(), y -> new WorkingYear(y, this::worked));
  }

  private WorkedDay worked(LocalDate date) {
    return WorkedDay.of(date, hours(date), hours(date.plusDays(1)), zone.getRules());
  }

  /** Days are told apart by their start, not by the local date, which a clock change can repeat. */
  private WorkedDay workedAt(Instant moment) {
    LocalDate local = moment.atZone(zone).toLocalDate();
    boolean alreadyNext = !moment.isBefore(WorkedDay.start(local.plusDays(1), zone.getRules()));
    LocalDate date = alreadyNext ? local.plusDays(1) : local;
    WorkedDay before = worked(date.minusDays(1));
    return before.lastsBeyond(moment) ? before : worked(date);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeeklyCalendar that
        && zone.equals(that.zone)
        && week.equals(that.week)
        && exceptions.equals(that.exceptions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zone, week, exceptions);
  }
}
