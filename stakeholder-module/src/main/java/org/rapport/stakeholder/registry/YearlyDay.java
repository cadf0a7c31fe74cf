package org.rapport.stakeholder.registry;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/**
 * A day that comes back every year, whose first year may not be known: {@code 1980-05-12} or {@code
 * 05-12}. In the Chinese lunar calendar every month may have a 30th; in a year in which it has none
 * the day is kept on the last day of that month, as February 29 is.
 *
 * @param year null where not known
 */
record YearlyDay(Integer year, int month, int dayOfMonth) {

  private static final Pattern SHAPE =
      Pattern.compile("(?:([0-9]{4})[-/.])?([0-9]{1,2})[-/.]([0-9]{1,2})");

  /**
   * @param lunar counted in the Chinese lunar calendar
   */
  static YearlyDay parse(String text, boolean lunar, String field) {
    Matcher parts = SHAPE.matcher(text == null ? "" : text.strip());
    if (parts.matches()) {
      Integer year = parts.group(1) == null ? null : Integer.valueOf(parts.group(1));
      var day =
          new YearlyDay(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
      if (lunar ? day.isLunar() : day.isSolar()) {
        return day;
      }
    }
    throw Invalid.field(field, Message.of("stakeholder", "contact.date.notOne"));
  }

  private boolean isLunar() {
    return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 30;
  }

  /** February 29 needs a year that has one, or none. */
  private boolean isSolar() {
    try {
      MonthDay day = MonthDay.of(month, dayOfMonth);
      return year == null || day.isValidYear(year);
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  @Override
  public String toString() {
    String monthAndDay = String.format(Locale.ROOT, "%02d-%02d", month, dayOfMonth);
    return year == null ? monthAndDay : String.format(Locale.ROOT, "%04d-%s", year, monthAndDay);
  }
}
