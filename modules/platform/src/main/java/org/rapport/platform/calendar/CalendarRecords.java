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

  /** Until this transaction ends nobody else changes the calendar. */
  void takeTurns();

  /** The last one, of a day or of the hours. */
  Optional<CalendarChange> change(String what);

  void keep(CalendarChange change);
}
