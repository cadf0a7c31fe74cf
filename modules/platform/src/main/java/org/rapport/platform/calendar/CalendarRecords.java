package org.rapport.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the calendar is kept. */
interface CalendarRecords {

  List<CalendarDay> days();

  List<CalendarDay> days(int year);

  Optional<CalendarDay> day(LocalDate day);

  void add(CalendarDay day);

  void remove(CalendarDay day);

  List<DayHours> hours();
}
