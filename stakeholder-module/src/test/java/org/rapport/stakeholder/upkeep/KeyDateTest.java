package org.rapport.stakeholder.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.stakeholder.registry.Medium;

/** Birthdays of contacts come back every year (mission R9). */
class KeyDateTest {

  private static final long CONTACT = 3;

  @ParameterizedTest
  @CsvSource({
    "5, 12, false, 2026-05-12, 2026-05-12",
    "5, 12, false, 2026-05-13, 2027-05-12",
    "2, 29, false, 2026-03-10, 2027-02-28",
    "2, 29, false, 2027-03-10, 2028-02-29",
    // the fifteenth of the eighth month: Mid-Autumn Festival, as published
    "8, 15, true, 2020-01-01, 2020-10-01",
    "8, 15, true, 2026-03-10, 2026-09-25",
    "8, 15, true, 2027-09-16, 2028-10-03",
    "8, 15, true, 2035-01-01, 2035-09-16"
  })
  void R9_a_date_comes_back_on_its_day_of_either_calendar(
      int month, int day, boolean lunar, LocalDate today, LocalDate next) {
    assertThat(date(month, day, lunar, today).dueOn()).isEqualTo(next);
  }

  @Test
  void R9_no_calendar_has_a_thirty_first_of_the_lunar_month() {
    assertThat(new ContactDate(1, CONTACT, "Li Wei", "Birthday", 8, 31, true).recurrence())
        .isEmpty();
  }

  @Test
  void R9_a_greeting_up_to_two_weeks_before_the_day_counts_for_it_and_moves_it_a_year() {
    KeyDate date = date(5, 12, false, LocalDate.of(2026, 3, 10));
    assertThat(date.isGreetedBy(greeting(CONTACT, 2026, 4, 27))).isFalse();
    assertThat(date.isGreetedBy(greeting(CONTACT, 2026, 4, 28))).isTrue();
    assertThat(date.isGreetedBy(greeting(null, 2026, 5, 14))).isTrue();
    assertThat(date.isGreetedBy(greeting(CONTACT + 1, 2026, 5, 12))).isFalse();

    date.greeted(LocalDate.of(2026, 4, 28));
    assertThat(date.dueOn()).isEqualTo(LocalDate.of(2027, 5, 12));
    date.greeted(LocalDate.of(2027, 5, 20));
    assertThat(date.dueOn()).isEqualTo(LocalDate.of(2028, 5, 12));
    assertThat(date.doneOn()).isEqualTo(LocalDate.of(2027, 5, 20));
  }

  @Test
  void R9_a_call_about_something_else_is_no_greeting() {
    KeyDate date = date(5, 12, false, LocalDate.of(2026, 5, 10));
    LocalDate on = LocalDate.of(2026, 5, 12);
    assertThat(date.isGreetedBy(new TouchEntry(null, Medium.PHONE, on, "Asked for keys", 3L, null)))
        .isFalse();
  }

  private static KeyDate date(int month, int day, boolean lunar, LocalDate today) {
    return new KeyDate(new ContactDate(1, CONTACT, "Li Wei", "Birthday", month, day, lunar), today);
  }

  private static TouchEntry greeting(Long contact, int year, int month, int day) {
    return new TouchEntry(
        UpkeepKind.KEY_DATE,
        Medium.PHONE,
        LocalDate.of(year, month, day),
        "Many happy returns",
        contact,
        null);
  }
}
