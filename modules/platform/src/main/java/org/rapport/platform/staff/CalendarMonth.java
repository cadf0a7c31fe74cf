package org.rapport.platform.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.platform.calendar.DeclaredDay;

/**
 * One month to draw, in weeks from Monday to Sunday.
 *
 * @param weeks cells are null before the first and after the last day
 */
public record CalendarMonth(String name, List<List<Cell>> weeks) {

  /**
   * @param look style of the cell: workday, off, holiday or make-up
   * @param name of the holiday or make-up workday, or empty
   */
  public record Cell(LocalDate date, String look, String name) {

    public int day() {
      return date.getDayOfMonth();
    }
  }

  static CalendarMonth of(
      LocalDate first,
      Locale language,
      Map<LocalDate, DeclaredDay> declared,
      WorkingCalendar calendar) {
    List<List<Cell>> weeks = new ArrayList<>();
    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    YearMonth month = YearMonth.from(first);
    for (LocalDate start = monday;
        !start.isAfter(month.atEndOfMonth());
        start = start.plusDays(7)) {
      List<Cell> week = new ArrayList<>();
      for (LocalDate day = start; day.isBefore(start.plusDays(7)); day = day.plusDays(1)) {
        week.add(
            YearMonth.from(day).equals(month)
                ? cell(day, declared.get(day), language, calendar)
                : null);
      }
      weeks.add(week);
    }
    return new CalendarMonth(
        first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language), weeks);
  }

  private static Cell cell(
      LocalDate day, DeclaredDay declared, Locale language, WorkingCalendar calendar) {
    if (declared == null) {
      return new Cell(day, calendar.isWorkday(day) ? "workday" : "off", "");
    }
    return new Cell(day, declared.isHoliday() ? "holiday" : "make-up", declared.name(language));
  }
}
