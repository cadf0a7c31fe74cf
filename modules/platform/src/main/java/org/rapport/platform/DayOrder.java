package org.rapport.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order a file writes day and month where the year comes last. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  private static final String END = "(?:[日号]?)(?:[T ].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})" + END);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + END);

  /** Empty where it is no day. */
  public Optional<LocalDate> read(String text) {
    Matcher iso = YEAR_FIRST.matcher(text.strip());
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher last = YEAR_LAST.matcher(text.strip());
    if (!last.matches()) {
      return Optional.empty();
    }
    return this == DAY_FIRST
        ? day(last.group(3), last.group(2), last.group(1))
        : day(last.group(3), last.group(1), last.group(2));
  }

  /** The order in which more of these can be read; day first where it makes no difference. */
  public static DayOrder guess(Collection<String> texts) {
    return readable(MONTH_FIRST, texts) > readable(DAY_FIRST, texts) ? MONTH_FIRST : DAY_FIRST;
  }

  private static long readable(DayOrder order, Collection<String> texts) {
    return texts.stream().filter(text -> order.read(text).isPresent()).count();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
