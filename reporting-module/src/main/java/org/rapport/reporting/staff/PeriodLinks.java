package org.rapport.reporting.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rapport.reporting.kpi.Period;
import org.rapport.reporting.kpi.Preset;

/** The periods asked for most, as addresses that stay right tomorrow. */
final class PeriodLinks {

  /** One of them. */
  public record Choice(String path, String key, boolean current) {}

  private PeriodLinks() {}

  static List<Choice> of(Period shown, LocalDate today) {
    return Arrays.stream(Preset.values())
        .map(
            preset ->
                new Choice(
                    "/staff/reports/dashboard?period=" + preset,
                    "report.preset." + preset,
                    preset.on(today).equals(shown)))
        .toList();
  }
}
