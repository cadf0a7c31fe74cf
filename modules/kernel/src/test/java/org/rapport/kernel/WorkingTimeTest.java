package org.rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

  private final WorkingCalendar calendar =
      new WeeklyCalendar(ZoneOffset.UTC, WorkingWeek.standard(), Map.of());
  private final Instant fridayNoon = Instant.parse("2026-03-06T12:00:00Z");

  @Test
  void days_run_to_the_end_of_work_and_hours_to_the_minute() {
    assertThat(WorkingTime.ofDays(5).after(fridayNoon, calendar)).isEqualTo("2026-03-13T17:30:00Z");
    assertThat(WorkingTime.ofHours(5).after(fridayNoon, calendar))
        .isEqualTo("2026-03-09T10:00:00Z");
  }

  @Test
  void days_and_hours_are_counted_one_after_the_other() {
    WorkingTime limit = WorkingTime.ofDays(1).plus(WorkingTime.ofHours(2));
    assertThat(limit.after(fridayNoon, calendar)).isEqualTo("2026-03-10T11:00:00Z");
  }

  @Test
  void no_time_at_all_is_now() {
    assertThat(WorkingTime.ofDays(0).isZero()).isTrue();
    assertThat(WorkingTime.ofDays(0).after(fridayNoon, calendar)).isEqualTo(fridayNoon);
  }

  @Test
  void negative_amounts_do_not_exist() {
    assertThatThrownBy(() -> WorkingTime.ofDays(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WorkingTime.of(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
