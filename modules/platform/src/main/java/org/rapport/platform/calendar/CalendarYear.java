package org.rapport.platform.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A year of the working calendar, to show and edit.
 *
 * @param hours of Monday to Sunday and of make-up workdays, as text
 * @param days that differ from the ordinary week, in order
 * @param workdays in the whole year
 */
public record CalendarYear(
    int year, ZoneId zone, Map<String, String> hours, List<DeclaredDay> days, long workdays) {

  /** True where the authority's arrangement is still missing. */
  public boolean isProvisional() {
    return days.stream().anyMatch(DeclaredDay::provisional);
  }
}
