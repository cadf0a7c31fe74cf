package org.rapport.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Calendars of all sorts: split days, night shifts, holidays, make-up workdays, odd zones. */
public final class AnyCalendar {

  private static final LocalTime[] HALF_HOURS =
      Stream.iterate(LocalTime.MIDNIGHT, time -> time.plusMinutes(30))
          .limit(48)
          .toArray(LocalTime[]::new);

  private AnyCalendar() {}

  /**
   * @param days from {@code first} on, among which there are days that differ from the week
   */
  public static Arbitrary<WorkingCalendar> between(LocalDate first, int days) {
    Arbitrary<Map<LocalDate, WorkingHours>> exceptions =
        Combinators.combine(
                Arbitraries.integers().between(0, days).list().ofMaxSize(150),
                hours().list().ofSize(3))
            .as((differing, hours) -> exceptions(first, differing, hours));
    return Combinators.combine(zones(), weeks(), exceptions).as(WeeklyCalendar::new);
  }

  public static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Asia/Shanghai",
            "UTC",
            "Europe/Berlin",
            "America/New_York",
            "Africa/Cairo",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "America/Sao_Paulo")
        .map(ZoneId::of);
  }

  private static Map<LocalDate, WorkingHours> exceptions(
      LocalDate first, List<Integer> days, List<WorkingHours> hours) {
    Map<LocalDate, WorkingHours> exceptions = new HashMap<>();
    days.forEach(
        day ->
            exceptions.put(
                first.plusDays(day), day % 2 == 0 ? WorkingHours.NONE : hours.get(day % 3)));
    return exceptions;
  }

  private static Arbitrary<WorkingWeek> weeks() {
    return hours()
        .list()
        .ofSize(8)
        .filter(all -> all.stream().skip(1).anyMatch(hours -> !hours.isEmpty()))
        .map(
            all -> {
              Map<DayOfWeek, WorkingHours> days = new HashMap<>();
              Stream.of(DayOfWeek.values()).forEach(d -> days.put(d, all.get(d.getValue())));
              return new WorkingWeek(days, WorkingHours.parse("09:00-12:00"));
            });
  }

  /** Zero to three spans that may start or end anywhere, the last one perhaps after midnight. */
  private static Arbitrary<WorkingHours> hours() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 48).set().ofMaxSize(6), Arbitraries.of(true, false))
        .as((ends, night) -> hours(List.copyOf(new TreeSet<>(ends)), night));
  }

  private static WorkingHours hours(List<Integer> ends, boolean night) {
    List<WorkingHours.Span> spans = new ArrayList<>();
    boolean overnight = night && ends.size() > 2 && ends.get(ends.size() - 1) < 48;
    for (int i = overnight ? 1 : 0; i + 1 < ends.size(); i += 2) {
      spans.add(new WorkingHours.Span(time(ends.get(i)), time(ends.get(i + 1))));
    }
    if (overnight && ends.size() % 2 == 0) {
      spans.add(new WorkingHours.Span(time(ends.get(ends.size() - 1)), time(ends.get(0))));
    }
    return new WorkingHours(spans);
  }

  private static LocalTime time(int halfHour) {
    return HALF_HOURS[halfHour % 48];
  }
}
