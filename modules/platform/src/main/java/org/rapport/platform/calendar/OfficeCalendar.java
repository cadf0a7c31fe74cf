package org.rapport.platform.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;
import org.rapport.platform.CountedDay;

/** The calendar to count by, with the names of its special days. */
record OfficeCalendar(WorkingCalendar counting, Map<LocalDate, DeclaredDay> names) {

  static OfficeCalendar of(ZoneId zone, WorkingWeek week, List<DeclaredDay> declared) {
    Map<LocalDate, WorkingHours> exceptions = new HashMap<>();
    Map<LocalDate, DeclaredDay> names = new HashMap<>();
    for (DeclaredDay day : declared) {
      DayOfWeek weekday = day.day().getDayOfWeek();
      exceptions.put(day.day(), day.isHoliday() ? WorkingHours.NONE : week.whenWorked(weekday));
      names.put(day.day(), day);
    }
    return new OfficeCalendar(new WeeklyCalendar(zone, week, exceptions), Map.copyOf(names));
  }

  List<CountedDay> explain(Instant from, int days) {
    return days(counting.dayOf(from).plusDays(1), lastDay(counting.plusWorkdays(from, days)));
  }

  List<CountedDay> days(LocalDate first, LocalDate last) {
    List<CountedDay> lines = new ArrayList<>();
    int number = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      boolean counts = counting.isWorkday(day);
      number += counts ? 1 : 0;
      DeclaredDay named = names.get(day);
      lines.add(
          new CountedDay(
              day,
              counts ? number : 0,
              named == null ? "" : named.nameEnglish(),
              named == null ? "" : named.nameChinese()));
    }
    return lines;
  }

  /** A day's work ends before the moment of its end, and a night shift's on the day after. */
  private LocalDate lastDay(Instant end) {
    return counting.dayOf(end.minusNanos(1));
  }
}
