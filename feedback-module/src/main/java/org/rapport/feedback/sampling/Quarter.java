package org.rapport.feedback.sampling;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** Three months of a year, written as {@code 2026-Q3}. */
public record Quarter(int year, int number) {

  private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-Q([1-4])");
  private static final int MONTHS = 3;

  /**
   * @throws Invalid for {@code quarter}
   */
  public static Quarter parse(String text) {
    Matcher written = WRITTEN.matcher(text == null ? "" : text.strip());
    if (!written.matches()) {
      throw Invalid.field("quarter", Message.of("feedback", "sample.quarter.shape"));
    }
    return new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  public Quarter before() {
    return of(first().minusDays(1));
  }

  LocalDate first() {
    return LocalDate.of(year, Month.of((number - 1) * MONTHS + 1), 1);
  }

  /** The first day that is no more in it. */
  LocalDate end() {
    return first().plusMonths(MONTHS);
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
