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
    assertThat(YearlyDay.parse(typed, "dates")).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13-01", "02-30", "May 5", "80-05-12", "2024-02-29-01"})
  void what_is_no_day_is_refused(String typed) {
    assertThatThrownBy(() -> YearlyDay.parse(typed, "dates")).isInstanceOf(Invalid.class);
  }

  @Test
  void a_leap_day_needs_a_leap_year_unless_it_is_lunar() {
    assertThatThrownBy(() -> new DateEntry("Birthday", "2023-02-29", false).checked())
        .isInstanceOf(Invalid.class);
    assertThat(new DateEntry("Birthday", "2023-02-29", true).checked().day())
        .isEqualTo("2023-02-29");
  }
}
