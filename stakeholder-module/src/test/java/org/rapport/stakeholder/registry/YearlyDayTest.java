package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;

class YearlyDayTest {

  @ParameterizedTest
  @CsvSource({"1980-05-12,1980-05-12", "5/2,05-02", "02-29,02-29", "2024.2.29,2024-02-29"})
  void a_day_is_read_with_or_without_its_year(String typed, String written) {
    assertThat(YearlyDay.parse(typed, false, "dates")).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13-01", "02-30", "May 5", "80-05-12", "2024-02-29-01"})
  void what_is_no_day_is_refused(String typed) {
    assertThatThrownBy(() -> YearlyDay.parse(typed, false, "dates")).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @CsvSource({"02-30,02-30", "1981.2.30,1981-02-30", "2/29,02-29", "2023-02-29,2023-02-29"})
  void R9_a_lunar_date_may_be_the_30th_of_any_month(String typed, String written) {
    assertThat(new DateEntry("Birthday", typed, true).checked().day()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"05-31", "2-0", "13-01", "00-10", "2026-12-31"})
  void R9_no_lunar_month_has_more_than_thirty_days(String typed) {
    assertThatThrownBy(() -> YearlyDay.parse(typed, true, "dates")).isInstanceOf(Invalid.class);
  }

  @Test
  void R9_a_leap_day_of_the_sun_calendar_needs_a_leap_year() {
    assertThatThrownBy(() -> new DateEntry("Birthday", "2023-02-29", false).checked())
        .isInstanceOf(Invalid.class);
    assertThat(new DateEntry("Birthday", "2024-02-29", false).checked().day())
        .isEqualTo("2024-02-29");
  }
}
