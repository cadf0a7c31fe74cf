package org.rapport.reporting.kpi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/**
 * Days from the first to the last, both included, in the organization's time zone.
 *
 * @param from not before 1970
 * @param to not before {@code from}, at most 25 years after it, enough for what is imported of
 *     earlier days
 */
public record Period(LocalDate from, LocalDate to) {

  private static final LocalDate EARLIEST = LocalDate.EPOCH;
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
  private static final int MOST_YEARS = 25;

  /**
   * @throws Invalid naming the field {@code from} or {@code to}
   */
  public Period {
    if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      throw invalid("from", "report.period.outOfRange");
    }
    if (to.isBefore(from)) {
      throw invalid("to", "report.period.endsBefore");
    }
    if (!to.isBefore(from.plusYears(MOST_YEARS))) {
      throw invalid("to", "report.period.tooLong", MOST_YEARS);
    }
  }

  /**
   * From ISO days as people and programs send them.
   *
   * @throws Invalid naming the field that is missing or no day
   */
  public static Period parse(String from, String to) {
    return new Period(day("from", from), day("to", to));
  }

  private static LocalDate day(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      throw invalid(field, "report.period.missing");
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      throw invalid(field, "report.period.notADay");
    }
  }

  private static Invalid invalid(String field, String key, Object... arguments) {
    return Invalid.field(field, Message.of("reporting", key, arguments));
  }

  /** The calendar months it touches, the first and the last perhaps only in part. */
  public List<YearMonth> months() {
    YearMonth last = YearMonth.from(to);
    return Stream.iterate(YearMonth.from(from), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .toList();
  }
}
