package org.rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeeklyCalendarTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkingHours OFFICE = WorkingHours.parse("09:00-12:00, 13:30-17:30");
  private static final WorkingHours AROUND_THE_CLOCK = WorkingHours.parse("00:00-24:00");

  /** Spring Festival 2026 as the State Council arranged it: off 15 to 23 February. */
  private final WorkingCalendar china = springFestival2026();

  private static WeeklyCalendar springFestival2026() {
    Map<LocalDate, WorkingHours> exceptions = new HashMap<>();
    LocalDate.of(2026, 2, 15)
        .datesUntil(LocalDate.of(2026, 2, 24))
        .forEach(day -> exceptions.put(day, WorkingHours.NONE));
    exceptions.put(LocalDate.of(2026, 2, 14), OFFICE);
    exceptions.put(LocalDate.of(2026, 2, 28), OFFICE);
    return new WeeklyCalendar(SHANGHAI, WorkingWeek.mondayToFriday(OFFICE), exceptions);
  }

  private static WeeklyCalendar aroundTheClock(String zone) {
    return everyDay(zone, AROUND_THE_CLOCK);
  }

  private static WeeklyCalendar everyDay(String zone, WorkingHours hours) {
    Map<DayOfWeek, WorkingHours> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, hours);
    }
    return new WeeklyCalendar(ZoneId.of(zone), new WorkingWeek(days, hours), Map.of());
  }

  private static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  private static Instant shanghai(String local) {
    return at(local, SHANGHAI);
  }

  @Test
  void five_workdays_run_over_spring_festival_and_its_make_up_saturdays() {
    // Thu 12 Feb → Fri 13, Sat 14 (make-up), Tue 24, Wed 25, Thu 26
    assertThat(china.plusWorkdays(shanghai("2026-02-12T10:00"), 5))
        .isEqualTo(shanghai("2026-02-26T17:30"));
    assertThat(china.workdaysBetween(shanghai("2026-02-12T10:00"), shanghai("2026-02-28T09:00")))
        .isEqualTo(7);
  }

  @Test
  void a_make_up_saturday_is_worked_and_a_holiday_monday_is_not() {
    assertThat(china.isWorkday(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(china.isWorkday(LocalDate.of(2026, 2, 16))).isFalse();
    assertThat(china.isWorkday(LocalDate.of(2026, 3, 7))).isFalse();
  }

  @Test
  void the_day_it_comes_in_does_not_count_whatever_the_hour() {
    Instant due = shanghai("2026-03-03T17:30");
    assertThat(china.plusWorkdays(shanghai("2026-03-02T00:00"), 1)).isEqualTo(due);
    assertThat(china.plusWorkdays(shanghai("2026-03-02T23:59:59.999"), 1)).isEqualTo(due);
  }

  @Test
  void no_days_is_the_end_of_work_today_or_of_the_next_workday() {
    assertThat(china.plusWorkdays(shanghai("2026-03-02T08:00"), 0))
        .isEqualTo(shanghai("2026-03-02T17:30"));
    assertThat(china.plusWorkdays(shanghai("2026-02-15T08:00"), 0))
        .isEqualTo(shanghai("2026-02-24T17:30"));
  }

  @Test
  void lunch_nights_and_holidays_are_not_working_time() {
    assertThat(china.between(shanghai("2026-02-14T11:00"), shanghai("2026-02-24T14:00")))
        .isEqualTo(Duration.ofHours(1 + 4 + 3).plusMinutes(30));
    assertThat(china.plus(shanghai("2026-02-14T11:30"), Duration.ofHours(5)))
        .isEqualTo(shanghai("2026-02-24T09:30"));
  }

  @Test
  void time_that_is_used_up_at_lunch_ends_at_lunch_and_not_after_it() {
    assertThat(china.plus(shanghai("2026-03-02T09:00"), Duration.ofHours(3)))
        .isEqualTo(shanghai("2026-03-02T12:00"));
    assertThat(china.plus(shanghai("2026-03-02T12:00"), Duration.ofNanos(1)))
        .isEqualTo(shanghai("2026-03-02T13:30").plusNanos(1));
  }

  @Test
  void backwards_is_negative_and_a_deadline_backwards_is_refused() {
    Instant monday = shanghai("2026-03-02T09:00");
    Instant friday = shanghai("2026-03-06T09:00");
    assertThat(china.between(friday, monday)).isEqualTo(Duration.ofHours(-28));
    assertThat(china.workdaysBetween(friday, monday)).isEqualTo(-4);
    assertThatThrownBy(() -> china.plusWorkdays(monday, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> china.plus(monday, Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_year_ends_and_leap_day_is_a_day_like_any_other() {
    WorkingCalendar plain = new WeeklyCalendar(SHANGHAI, WorkingWeek.standard(), Map.of());
    assertThat(plain.plusWorkdays(shanghai("2025-12-31T18:00"), 1))
        .isEqualTo(shanghai("2026-01-01T17:30"));
    assertThat(plain.plusWorkdays(shanghai("2028-02-28T10:00"), 1))
        .isEqualTo(shanghai("2028-02-29T17:30"));
    assertThat(plain.workdaysBetween(shanghai("2024-12-31T10:00"), shanghai("2028-12-31T10:00")))
        .isEqualTo(261 + 261 + 261 + 260);
  }

  @Test
  void an_hour_skipped_in_spring_is_not_worked_and_one_repeated_in_autumn_is_worked_twice() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    WorkingCalendar watch = aroundTheClock("Europe/Berlin");
    assertThat(watch.between(at("2026-03-29T00:00", berlin), at("2026-03-30T00:00", berlin)))
        .isEqualTo(Duration.ofHours(23));
    assertThat(watch.between(at("2026-10-25T00:00", berlin), at("2026-10-26T00:00", berlin)))
        .isEqualTo(Duration.ofHours(25));
    assertThat(watch.plus(at("2026-03-29T01:30", berlin), Duration.ofHours(1)))
        .isEqualTo(at("2026-03-29T03:30", berlin));
  }

  @Test
  void office_hours_keep_their_local_time_over_a_clock_change() {
    ZoneId newYork = ZoneId.of("America/New_York");
    WorkingCalendar office = new WeeklyCalendar(newYork, WorkingWeek.standard(), Map.of());
    assertThat(office.plusWorkdays(at("2026-03-06T10:00", newYork), 1))
        .isEqualTo(Instant.parse("2026-03-09T21:30:00Z"));
    assertThat(office.between(at("2026-03-06T09:00", newYork), at("2026-03-10T09:00", newYork)))
        .isEqualTo(Duration.ofHours(14));
  }

  @Test
  void a_night_shift_in_the_skipped_hour_shrinks_and_never_turns_round() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    WorkingHours night = WorkingHours.parse("01:30-02:15, 02:30-02:45, 02:50-04:00");
    WorkingCalendar calendar =
        new WeeklyCalendar(
            berlin, WorkingWeek.standard(), Map.of(LocalDate.of(2026, 3, 29), night));
    assertThat(calendar.between(at("2026-03-29T00:00", berlin), at("2026-03-29T12:00", berlin)))
        .isEqualTo(Duration.ofMinutes(30 + 60));
  }

  @Test
  void a_night_shift_belongs_to_the_day_it_begins_on() {
    WorkingCalendar nights =
        new WeeklyCalendar(
            SHANGHAI, WorkingWeek.mondayToFriday(WorkingHours.parse("22:00-06:00")), Map.of());
    // Fri 6 March, late in the shift that began on Thursday
    Instant early = shanghai("2026-03-06T03:00");
    assertThat(nights.dayOf(early)).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(nights.dayOf(shanghai("2026-03-06T06:00"))).isEqualTo(LocalDate.of(2026, 3, 6));
    assertThat(nights.plusWorkdays(early, 1)).isEqualTo(shanghai("2026-03-07T06:00"));
    assertThat(nights.plusWorkdays(early, 0)).isEqualTo(shanghai("2026-03-06T06:00"));
    assertThat(nights.plus(early, Duration.ofHours(12))).isEqualTo(shanghai("2026-03-09T23:00"));
    assertThat(nights.workdaysBetween(early, shanghai("2026-03-07T05:00"))).isEqualTo(1);
  }

  @Test
  void a_night_shift_ends_when_the_next_day_begins_so_that_no_hour_counts_twice() {
    Map<LocalDate, WorkingHours> exceptions =
        Map.of(LocalDate.of(2026, 3, 3), WorkingHours.parse("04:00-12:00"));
    WorkingCalendar calendar =
        new WeeklyCalendar(
            SHANGHAI, WorkingWeek.mondayToFriday(WorkingHours.parse("22:00-06:00")), exceptions);
    assertThat(calendar.between(shanghai("2026-03-02T12:00"), shanghai("2026-03-03T12:00")))
        .isEqualTo(Duration.ofHours(6 + 8));
  }

  @Test
  void a_night_shift_before_a_holiday_is_worked_to_its_end_and_over_new_year_too() {
    WorkingCalendar calendar =
        new WeeklyCalendar(
            SHANGHAI,
            WorkingWeek.mondayToFriday(WorkingHours.parse("22:00-06:00")),
            Map.of(LocalDate.of(2026, 1, 1), WorkingHours.NONE));
    assertThat(calendar.between(shanghai("2025-12-31T20:00"), shanghai("2026-01-02T12:00")))
        .isEqualTo(Duration.ofHours(8));
    assertThat(calendar.plus(shanghai("2026-01-01T05:00"), Duration.ofHours(2)))
        .isEqualTo(shanghai("2026-01-02T23:00"));
  }

  @Test
  void a_night_shift_is_an_hour_shorter_in_spring_and_longer_in_autumn() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    WorkingCalendar nights = everyDay("Europe/Berlin", WorkingHours.parse("22:00-06:00"));
    assertThat(nights.between(at("2026-03-28T12:00", berlin), at("2026-03-29T12:00", berlin)))
        .isEqualTo(Duration.ofHours(7));
    assertThat(nights.between(at("2026-10-24T12:00", berlin), at("2026-10-25T12:00", berlin)))
        .isEqualTo(Duration.ofHours(9));
  }

  @Test
  void midnight_itself_may_be_skipped_or_repeated() {
    ZoneId cairo = ZoneId.of("Africa/Cairo"); // 24 April 2026 starts at 01:00
    assertThat(
            aroundTheClock("Africa/Cairo")
                .between(at("2026-04-23T12:00", cairo), at("2026-04-24T12:00", cairo)))
        .isEqualTo(Duration.ofHours(23));
    ZoneId newfoundland = ZoneId.of("America/St_Johns"); // went back to 23:01 at 00:01
    Instant secondTime =
        LocalDateTime.parse("2010-11-06T23:30")
            .atZone(newfoundland)
            .withLaterOffsetAtOverlap()
            .toInstant();
    assertThat(aroundTheClock("America/St_Johns").plus(secondTime, Duration.ofMinutes(10)))
        .isEqualTo(secondTime.plusSeconds(600));
  }

  @Test
  void a_date_the_zone_left_out_is_no_workday() {
    ZoneId apia = ZoneId.of("Pacific/Apia"); // 30 December 2011 never was
    WorkingCalendar samoa = new WeeklyCalendar(apia, WorkingWeek.standard(), Map.of());
    assertThat(samoa.isWorkday(LocalDate.of(2011, 12, 30))).isFalse();
    assertThat(samoa.plusWorkdays(at("2011-12-29T10:00", apia), 1))
        .isEqualTo(at("2012-01-02T17:30", apia));
  }

  @Test
  void a_deadline_beyond_all_calendars_is_refused_rather_than_counted_for_ever() {
    assertThatThrownBy(() -> china.plusWorkdays(shanghai("2026-03-02T09:00"), Integer.MAX_VALUE))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void calendars_with_the_same_days_are_equal() {
    assertThat(springFestival2026()).isEqualTo(springFestival2026()).hasSameHashCodeAs(china);
    assertThat(springFestival2026()).isNotEqualTo(aroundTheClock("Asia/Shanghai"));
  }
}
