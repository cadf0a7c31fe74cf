package org.rapport.stakeholder.upkeep;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.LunarMonth;
import com.nlf.calendar.Solar;
import java.time.LocalDate;

/**
 * A day of the Chinese lunar calendar, which comes back every lunar year; leap months do not count.
 * ICU's calendar misses new moons close to midnight (2027, 2030), so it is not asked.
 *
 * @param month 1 to 12
 * @param day 1 to 30; the 30th is the 29th in a month that has no 30th
 */
record LunarDay(int month, int day) {

  LunarDay {
    if (month < 1 || month > 12 || day < 1 || day > 30) {
      throw new IllegalArgumentException("no lunar day: " + month + "/" + day);
    }
  }

  /** The first one after {@code day}. */
  LocalDate after(LocalDate day) {
    // a lunar year begins in January or February, so the last one may have begun the year before
    LocalDate next = inYearFrom(day.getYear() - 1);
    for (int year = day.getYear(); !next.isAfter(day); year++) {
      next = inYearFrom(year);
    }
    return next;
  }

  /** In the lunar year that begins in this year of the common calendar. */
  LocalDate inYearFrom(int year) {
    int longest = LunarMonth.fromYm(year, month).getDayCount();
    Solar found = Lunar.fromYmd(year, month, Math.min(day, longest)).getSolar();
    return LocalDate.of(found.getYear(), found.getMonth(), found.getDay());
  }
}
