package org.rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

  @Test
  void hours_are_read_as_they_are_written() {
    WorkingHours hours = WorkingHours.parse("9:00 - 12:00，13:30–24:00");
    assertThat(hours).hasToString("09:00-12:00, 13:30-24:00");
    assertThat(WorkingHours.parse(hours.toString())).isEqualTo(hours);
    assertThat(hours.nominal()).isEqualTo(Duration.ofMinutes(3 * 60 + 10 * 60 + 30));
  }

  @Test
  void a_night_shift_ends_on_the_next_day() {
    WorkingHours hours = WorkingHours.parse("14:00-18:00, 22:00-06:00");
    assertThat(hours).hasToString("14:00-18:00, 22:00-06:00");
    assertThat(hours.nominal()).isEqualTo(Duration.ofHours(4 + 8));
  }

  @Test
  void nothing_written_is_a_day_off() {
    assertThat(WorkingHours.parse("  ")).isEqualTo(WorkingHours.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9-12",
        "09:00",
        "09:00-25:00",
        "22:00-06:00, 23:00-24:00",
        "05:00-12:00, 22:00-06:00",
        "09:00-12:00, 13:30-12:30",
        "09:00-09:00",
        "09:00-12:00, 11:00-13:00",
        "13:00-14:00, 09:00-10:00",
        "09:00-12:00, 12:00-13:00",
        "20:00-24:00, 01:00-02:00",
        "noon"
      })
  void hours_that_make_no_day_are_refused(String text) {
    assertThatThrownBy(() -> WorkingHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_week_needs_a_working_day() {
    assertThatThrownBy(() -> new WorkingWeek(Map.of(), WorkingHours.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
