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
 * 05-12}.
 *
 * @param year null where not known
 * @param day in a lunar calendar no month has more than 30 days; that is not checked here
 */
record YearlyDay(Integer year, MonthDay day) {

  private static final Pattern SHAPE =
      Pattern.compile("(?:([0-9]{4})[-/.])?([0-9]{1,2})[-/.]([0-9]{1,2})");

  static YearlyDay parse(String text, String field) {
    Matcher parts = SHAPE.matcher(text == null ? "" : text.strip());
    try {
      if (parts.matches()) {
        Integer year = parts.group(1) == null ? null : Integer.valueOf(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        return new YearlyDay(year, MonthDay.of(month, Integer.parseInt(parts.group(3))));
      }
    } catch (DateTimeException noSuchDay) {
      // told below, like a wrong shape
    }
    throw Invalid.field(field, Message.of("stakeholder", "contact.date.notOne"));
  }

  /** February 29 in a year that has none. */
  boolean isImpossible() {
    return year != null && !day.isValidYear(year);
  }

  @Override
  public String toString() {
    String monthAndDay = day.toString().substring(2);
    return year == null ? monthAndDay : String.format(Locale.ROOT, "%04d-%s", year, monthAndDay);
  }
}
