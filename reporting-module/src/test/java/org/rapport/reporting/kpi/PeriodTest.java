package org.rapport.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;

class PeriodTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

  @Test
  void presets_end_today() {
    assertThat(Preset.THIS_MONTH.on(LEAP_DAY)).isEqualTo(Period.parse("2024-02-01", "2024-02-29"));
    assertThat(Preset.THIS_QUARTER.on(LEAP_DAY).from()).isEqualTo("2024-01-01");
    assertThat(Preset.THIS_YEAR.on(LEAP_DAY).from()).isEqualTo("2024-01-01");
    assertThat(Preset.LAST_12_MONTHS.on(LEAP_DAY).from()).isEqualTo("2023-03-01");
    assertThat(Preset.LAST_24_MONTHS.on(LEAP_DAY).from()).isEqualTo("2022-03-01");
  }

  @Test
  void the_months_of_a_period_are_those_it_touches() {
    assertThat(Period.parse("2025-12-31", "2026-02-01").months())
        .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
  }

  @Test
  void twenty_five_years_are_the_most() {
    assertThat(Period.parse("2001-01-01", "2025-12-31").months()).hasSize(300);
    refused("to", "2001-01-01", "2026-01-01");
  }

  @Test
  void what_is_no_period_says_which_end_is_wrong() {
    refused("from", null, "2026-01-01");
    refused("to", "2026-01-01", " ");
    refused("from", "2026-13-01", "2026-01-01");
    refused("from", "=1+1", "2026-01-01");
    refused("to", "2026-01-02", "2026-01-01");
    refused("from", "-999999999-01-01", "2026-01-01");
    refused("to", "2026-01-02", "+999999999-12-31");
  }

  private static void refused(String field, String from, String to) {
    assertThatThrownBy(() -> Period.parse(from, to))
        .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
        .satisfies(no -> assertThat(no.violations().get(0).field()).isEqualTo(field));
  }
}
