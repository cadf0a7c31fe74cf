package org.rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What must hold in every calendar, on every day, in every zone. */
class WeeklyCalendarPropertyTest {

  private static final Instant FIRST = Instant.parse("2009-06-01T00:00:00Z");
  private static final long SPAN = Duration.ofDays(20 * 365L).toSeconds();

  @Property(tries = 500)
  void working_time_added_is_the_working_time_between(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll @LongRange(min = 0, max = 90L * 24 * 3600) long seconds) {
    Duration duration = Duration.ofSeconds(seconds);
    assertThat(calendar.between(from, calendar.plus(from, duration))).isEqualTo(duration);
  }

  @Property(tries = 300)
  void time_between_adds_up_and_turns_its_sign_when_turned_round(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant a,
      @ForAll("moments") Instant b,
      @ForAll("moments") Instant c) {
    assertThat(calendar.between(a, b).plus(calendar.between(b, c)))
        .isEqualTo(calendar.between(a, c));
    assertThat(calendar.between(b, a)).isEqualTo(calendar.between(a, b).negated());
  }

  @Property(tries = 300)
  void no_more_time_is_worked_than_passes(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll @LongRange(min = 0, max = 40L * 24 * 3600) long seconds) {
    assertThat(calendar.between(from, from.plusSeconds(seconds)))
        .isBetween(Duration.ZERO, Duration.ofSeconds(seconds));
  }

  @Property(tries = 300)
  void added_in_two_steps_or_in_one_it_ends_at_the_same_moment(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll @IntRange(max = 400_000) int first,
      @ForAll @IntRange(min = 1, max = 400_000) int second) {
    Instant inSteps =
        calendar.plus(calendar.plus(from, Duration.ofSeconds(first)), Duration.ofSeconds(second));
    assertThat(inSteps).isEqualTo(calendar.plus(from, Duration.ofSeconds((long) first + second)));
  }

  @Property(tries = 300)
  void a_later_start_never_ends_earlier(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll @IntRange(max = 10_000_000) int later,
      @ForAll @IntRange(max = 60) int days,
      @ForAll @IntRange(max = 1_000_000) int seconds) {
    Instant then = from.plusSeconds(later);
    assertThat(calendar.plusWorkdays(then, days))
        .isAfterOrEqualTo(calendar.plusWorkdays(from, days));
    Duration time = Duration.ofSeconds(seconds);
    assertThat(calendar.plus(then, time)).isAfterOrEqualTo(calendar.plus(from, time));
  }

  @Property(tries = 300)
  void workdays_added_are_the_workdays_between(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll @IntRange(min = 1, max = 700) int days) {
    Instant due = calendar.plusWorkdays(from, days).minusNanos(1);
    assertThat(calendar.workdaysBetween(from, due)).isEqualTo(days);
    assertThat(calendar.isWorkday(due.atZone(calendar.zone()).toLocalDate())).isTrue();
  }

  @Property(tries = 300)
  void sums_over_years_are_what_counting_day_by_day_gives(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll @IntRange(max = 1200) int days) {
    LocalDate first = from.atZone(calendar.zone()).toLocalDate();
    LocalDate last = first.plusDays(days);
    Instant to = last.atTime(12, 0).atZone(calendar.zone()).toInstant();
    long counted =
        first.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkday).count();
    assertThat(calendar.workdaysBetween(from, to)).isEqualTo(days == 0 ? 0 : (int) counted);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, SPAN).map(FIRST::plusSeconds);
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
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
    Arbitrary<Map<LocalDate, WorkingHours>> exceptions =
        Combinators.combine(
                Arbitraries.integers().between(0, 20 * 365).list().ofMaxSize(150),
                hours().list().ofSize(3))
            .as(WeeklyCalendarPropertyTest::exceptions);
    return Combinators.combine(zones, weeks(), exceptions).as(WeeklyCalendar::new);
  }

  private static Map<LocalDate, WorkingHours> exceptions(
      List<Integer> days, List<WorkingHours> hours) {
    Map<LocalDate, WorkingHours> exceptions = new HashMap<>();
    days.forEach(
        day ->
            exceptions.put(
                LocalDate.of(2009, 6, 1).plusDays(day),
                day % 2 == 0 ? WorkingHours.NONE : hours.get(day % 3)));
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

  /** Zero to three spans that may start or end anywhere, midnight included. */
  private static Arbitrary<WorkingHours> hours() {
    return Arbitraries.integers()
        .between(0, 48)
        .set()
        .ofMaxSize(6)
        .map(
            ends -> {
              List<Integer> sorted = List.copyOf(new TreeSet<>(ends));
              return new WorkingHours(
                  IntStream.range(0, sorted.size() / 2)
                      .mapToObj(
                          i ->
                              new WorkingHours.Span(
                                  time(sorted.get(2 * i)), time(sorted.get(2 * i + 1))))
                      .toList());
            });
  }

  private static LocalTime time(int halfHour) {
    return LocalTime.MIDNIGHT.plusMinutes(30L * halfHour);
  }
}
