package org.rapport.feedback.causes;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * How often the same cause at the same service is too often.
 *
 * @param cases so many
 * @param days within so many days
 */
public record Threshold(int cases, int days) {

  private static final int CASES = 5;
  private static final int DAYS = 90;
  private static final int MOST_DAYS = 3_660;

  public Threshold {
    if (cases < 2 || days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("a threshold is at least 2 cases within 1 to 3660 days");
    }
  }

  /** As {@code RAPPORT_CAUSE_CASES} and {@code RAPPORT_CAUSE_DAYS} say. */
  static Threshold configured(Function<String, Integer> value) {
    Integer cases = value.apply("RAPPORT_CAUSE_CASES");
    Integer days = value.apply("RAPPORT_CAUSE_DAYS");
    return new Threshold(cases == null ? CASES : cases, days == null ? DAYS : days);
  }

  LocalDate from(LocalDate today) {
    return today.minusDays(days - 1L);
  }
}
