package org.rapport.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Counts what {@link WeeklyCalendar} computes, minute by minute with a wall clock in hand: slow,
 * and too simple to be wrong in the same way.
 */
public final class SlowCalendar {

  private final WorkingCalendar asked;
  private final Map<LocalDateTime, Instant> shown = new HashMap<>();

  /** Every minute worked, with the day it belongs to. */
  private final NavigableMap<Instant, LocalDate> worked = new TreeMap<>();

  /**
   * @param asked only for its zone and for the hours of a day
   * @param end is not counted itself, but may cut short the night before it
   */
  public SlowCalendar(WorkingCalendar asked, LocalDate first, LocalDate end) {
    this.asked = asked;
    first.datesUntil(end.plusDays(1)).forEach(this::work);
    worked.values().removeIf(end::equals);
  }

  /** A later day takes over from the night shift before it. */
  private void work(LocalDate day) {
    boolean begun = false;
    for (WorkingHours.Span span : asked.hours(day).spans()) {
      boolean tomorrow = !span.to().isAfter(span.from());
      Instant from = whenClocksShow(day.atTime(span.from()));
      Instant to = whenClocksShow((tomorrow ? day.plusDays(1) : day).atTime(span.to()));
      if (!begun) {
        worked.tailMap(from, true).clear();
        begun = true;
      }
      for (Instant minute = from; minute.isBefore(to); minute = next(minute)) {
        worked.put(minute, day);
      }
    }
  }

  /** The first minute at which the clock on the wall shows this time or a later one. */
  private Instant whenClocksShow(LocalDateTime wanted) {
    return shown.computeIfAbsent(
        wanted,
        time -> {
          Instant minute = time.minusHours(15).toInstant(ZoneOffset.UTC);
          while (minute.atZone(asked.zone()).toLocalDateTime().isBefore(time)) {
            minute = next(minute);
          }
          return minute;
        });
  }

  public LocalDate dayOf(Instant moment) {
    Map.Entry<Instant, LocalDate> next = worked.higherEntry(moment.minusNanos(1));
    LocalDate local = moment.atZone(asked.zone()).toLocalDate();
    LocalDate clock =
        moment.isBefore(whenClocksShow(local.plusDays(1).atTime(LocalTime.MIDNIGHT)))
            ? local
            : local.plusDays(1);
    return next != null && next.getValue().isBefore(clock) ? next.getValue() : clock;
  }

  public Instant plus(Instant from, long minutes) {
    return minutes == 0
        ? from
        : next(
            worked.tailMap(from, true).keySet().stream()
                .skip(minutes - 1)
                .findFirst()
                .orElseThrow());
  }

  public Instant plusWorkdays(Instant from, int days) {
    LocalDate today = dayOf(from);
    LocalDate day =
        worked.values().stream()
            .distinct()
            .filter(d -> days == 0 ? !d.isBefore(today) : d.isAfter(today))
            .skip(Math.max(days, 1) - 1)
            .findFirst()
            .orElseThrow();
    return worked.entrySet().stream()
        .filter(minute -> minute.getValue().equals(day))
        .map(minute -> next(minute.getKey()))
        .reduce((before, last) -> last)
        .orElseThrow();
  }

  public long between(Instant from, Instant to) {
    return worked.subMap(from, to).size();
  }

  public int workdaysBetween(Instant from, Instant to) {
    LocalDate first = dayOf(from);
    LocalDate last = dayOf(to);
    return (int)
        worked.values().stream()
            .distinct()
            .filter(day -> day.isAfter(first) && !day.isAfter(last))
            .count();
  }

  private static Instant next(Instant minute) {
    return minute.plus(1, ChronoUnit.MINUTES);
  }
}
