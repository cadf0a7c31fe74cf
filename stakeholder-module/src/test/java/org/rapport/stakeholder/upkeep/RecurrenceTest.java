package org.rapport.stakeholder.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  /** As published for the years 2020 to 2035. */
  private static final List<String> SPRING =
      List.of(
          "2020-01-25",
          "2021-02-12",
          "2022-02-01",
          "2023-01-22",
          "2024-02-10",
          "2025-01-29",
          "2026-02-17",
          "2027-02-06",
          "2028-01-26",
          "2029-02-13",
          "2030-02-03",
          "2031-01-23",
          "2032-02-11",
          "2033-01-31",
          "2034-02-19",
          "2035-02-08");

  private static final List<String> DRAGON_BOAT =
      List.of(
          "2020-06-25",
          "2021-06-14",
          "2022-06-03",
          "2023-06-22",
          "2024-06-10",
          "2025-05-31",
          "2026-06-19",
          "2027-06-09",
          "2028-05-28",
          "2029-06-16",
          "2030-06-05",
          "2031-06-24",
          "2032-06-12",
          "2033-06-01",
          "2034-06-20",
          "2035-06-10");

  private static final List<String> MID_AUTUMN =
      List.of(
          "2020-10-01",
          "2021-09-21",
          "2022-09-10",
          "2023-09-29",
          "2024-09-17",
          "2025-10-06",
          "2026-09-25",
          "2027-09-15",
          "2028-10-03",
          "2029-09-22",
          "2030-09-12",
          "2031-10-01",
          "2032-09-19",
          "2033-09-08",
          "2034-09-27",
          "2035-09-16");

  private static final List<String> DOUBLE_NINTH =
      List.of(
          "2020-10-25",
          "2021-10-14",
          "2022-10-04",
          "2023-10-23",
          "2024-10-11",
          "2025-10-29",
          "2026-10-18",
          "2027-10-08",
          "2028-10-26",
          "2029-10-16",
          "2030-10-05",
          "2031-10-24",
          "2032-10-12",
          "2033-10-01",
          "2034-10-20",
          "2035-10-09");

  @Test
  void J14_the_lunar_festivals_of_2020_to_2035_are_on_their_published_days() {
    assertThat(days(Festival.SPRING)).isEqualTo(SPRING);
    assertThat(days(Festival.DRAGON_BOAT)).isEqualTo(DRAGON_BOAT);
    assertThat(days(Festival.MID_AUTUMN)).isEqualTo(MID_AUTUMN);
    assertThat(days(Festival.DOUBLE_NINTH)).isEqualTo(DOUBLE_NINTH);
    assertThat(days(Festival.LANTERN))
        .isEqualTo(SPRING.stream().map(day -> LocalDate.parse(day).plusDays(14) + "").toList());
  }

  @Test
  void J14_a_festival_today_is_over_and_the_next_one_is_next_year() {
    assertThat(Festival.SPRING.after(LocalDate.of(2026, 2, 16))).isEqualTo("2026-02-17");
    assertThat(Festival.SPRING.after(LocalDate.of(2026, 2, 17))).isEqualTo("2027-02-06");
  }

  @Property(tries = 200)
  void J14_the_next_festival_is_always_later_and_within_thirteen_months(
      @ForAll @DateRange(min = "2019-01-01", max = "2036-12-31") LocalDate day,
      @ForAll Festival festival) {
    assertThat(festival.after(day)).isAfter(day).isBefore(day.plusMonths(13));
  }

  @Property(tries = 200)
  void J14_a_lunar_day_comes_once_every_lunar_year(
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 30) int day,
      @ForAll @IntRange(min = 2000, max = 2040) int year) {
    LunarDay lunar = new LunarDay(month, day);

    assertThat(lunar.after(lunar.inYearFrom(year))).isEqualTo(lunar.inYearFrom(year + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-03-23, a 30th",
    "2021, 2021-04-11, a 30th",
    "2022, 2022-03-31, none",
    "2024, 2024-04-08, a 30th",
    "2026, 2026-04-16, none"
  })
  void R9_the_30th_of_the_second_month_is_kept_on_its_last_day_where_it_has_none(
      int year, LocalDate on) {
    LocalDate before = LocalDate.of(year, 1, 1);

    assertThat(ContactDate.recurrence(2, 30, true).orElseThrow().after(before)).isEqualTo(on);
  }

  /** The year ends on the 29th or the 30th, and the next one begins on the day after. */
  @Test
  void R9_the_30th_of_the_last_month_is_new_years_eve_whether_the_year_has_it_or_not() {
    LunarDay last = new LunarDay(12, 30);

    assertThat(IntStream.range(2020, 2035).mapToObj(year -> last.inYearFrom(year).plusDays(1) + ""))
        .containsExactlyElementsOf(SPRING.subList(1, SPRING.size()));
  }

  @ParameterizedTest
  @CsvSource({
    "02-29, 2026-01-01, 2026-02-28",
    "02-29, 2026-02-28, 2027-02-28",
    "02-29, 2027-12-31, 2028-02-29",
    "12-31, 2026-12-31, 2027-12-31",
    "01-01, 2026-12-31, 2027-01-01"
  })
  void J14_a_day_of_the_year_comes_back_every_year_and_a_leap_day_is_the_28th(
      String day, LocalDate after, LocalDate next) {
    assertThat(new Recurrence.EveryYear(MonthDay.parse("--" + day)).after(after)).isEqualTo(next);
  }

  @Test
  void J14_a_month_after_the_31st_is_the_last_of_the_month() {
    assertThat(new Recurrence.Every(Period.ofMonths(1)).after(LocalDate.of(2026, 1, 31)))
        .isEqualTo("2026-02-28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P14D", "P3M", "FESTIVAL MID_AUTUMN", "YEARLY --02-29", "LUNAR 8-15"})
  void what_is_written_down_is_read_again(String text) {
    assertThat(Recurrence.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P0D", "P-1D", "never", "FESTIVAL", "FESTIVAL XMAS", "LUNAR 13-1", "LUNAR 1"})
  void nonsense_is_no_recurrence(String text) {
    assertThat(Recurrence.parse(text)).isEmpty();
  }

  private static List<String> days(Festival festival) {
    return IntStream.rangeClosed(2020, 2035)
        .mapToObj(year -> festival.after(LocalDate.of(year - 1, 12, 31)).toString())
        .toList();
  }
}
