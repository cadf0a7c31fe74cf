package org.rapport.stakeholder.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class YearlyDayWordsTest {

  @Test
  void R9_a_day_is_written_as_each_language_does_with_its_year_where_that_is_known() {
    assertThat(YearlyDayWords.of("05-12", Locale.ENGLISH)).isEqualTo("May 12");
    assertThat(YearlyDayWords.of("1980-05-02", Locale.ENGLISH)).isEqualTo("May 2, 1980");
    assertThat(YearlyDayWords.of("05-12", Locale.SIMPLIFIED_CHINESE)).isEqualTo("5月12日");
    assertThat(YearlyDayWords.of("1980-05-02", Locale.SIMPLIFIED_CHINESE)).isEqualTo("1980年5月2日");
  }

  @Test
  void a_lunar_day_that_the_year_does_not_have_in_the_sun_calendar_is_written_too() {
    assertThat(YearlyDayWords.of("1981-02-29", Locale.SIMPLIFIED_CHINESE)).isEqualTo("1981年2月29日");
    assertThat(YearlyDayWords.of("02-30", Locale.ENGLISH)).isEqualTo("Feb 30");
  }
}
