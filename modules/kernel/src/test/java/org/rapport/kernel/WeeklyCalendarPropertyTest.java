package org.rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
    assertThat(calendar.isWorkday(calendar.dayOf(due))).isTrue();
  }

  @Property(tries = 300)
  void sums_over_years_are_what_counting_day_by_day_gives(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll @IntRange(max = 1200) int days) {
    LocalDate first = calendar.dayOf(from);
    Instant to = from.plus(Duration.ofDays(days));
    LocalDate last = calendar.dayOf(to);
    long counted =
        first.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkday).count();
    assertThat(calendar.workdaysBetween(from, to)).isEqualTo((int) counted);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, SPAN).map(FIRST::plusSeconds);
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return AnyCalendar.between(LocalDate.of(2009, 6, 1), 20 * 365);
  }
}
