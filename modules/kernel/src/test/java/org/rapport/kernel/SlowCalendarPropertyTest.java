package org.rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * {@link WeeklyCalendar} computes what {@link SlowCalendar} counts, clock changes in the middle.
 */
class SlowCalendarPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int DAYS_AROUND = 6;

  @Property(tries = 150)
  void time_and_days_come_out_as_counted_minute_by_minute(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(max = 900) int changeAfter,
      @ForAll @IntRange(min = -4 * 1440, max = 4 * 1440) int fromMinute,
      @ForAll @IntRange(max = 3 * 1440) int later,
      @ForAll @IntRange(max = 1440) int minutes,
      @ForAll @IntRange(max = 3) int days) {
    Instant change = change(calendar, FIRST.plusDays(changeAfter));
    LocalDate middle = change.atZone(calendar.zone()).toLocalDate();
    SlowCalendar slow =
        new SlowCalendar(
            calendar, middle.minusDays(DAYS_AROUND), middle.plusDays(2L * DAYS_AROUND));
    Instant from = change.plus(fromMinute, ChronoUnit.MINUTES);
    Instant to = from.plus(later, ChronoUnit.MINUTES);
    assertThat(calendar.dayOf(from)).isEqualTo(slow.dayOf(from));
    assertThat(calendar.between(from, to)).isEqualTo(Duration.ofMinutes(slow.between(from, to)));
    assertThat(calendar.workdaysBetween(from, to)).isEqualTo(slow.workdaysBetween(from, to));
    assertThat(calendar.plus(from, Duration.ofMinutes(minutes)))
        .isEqualTo(within(() -> slow.plus(from, minutes)));
    assertThat(calendar.plusWorkdays(from, days))
        .isEqualTo(within(() -> slow.plusWorkdays(from, days)));
  }

  /** The next clock change of the zone, or the day itself where clocks never change. */
  private static Instant change(WorkingCalendar calendar, LocalDate day) {
    Instant midnight = day.atStartOfDay(calendar.zone()).toInstant();
    var next = calendar.zone().getRules().nextTransition(midnight);
    return next == null ? midnight : next.getInstant();
  }

  /** What lies beyond the days that were counted tells nothing. */
  private static Instant within(Supplier<Instant> counted) {
    try {
      return counted.get();
    } catch (NoSuchElementException beyond) {
      Assume.that(false);
      throw beyond;
    }
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return AnyCalendar.between(FIRST, 3 * 365);
  }
}
