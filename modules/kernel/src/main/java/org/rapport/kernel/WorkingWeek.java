package org.rapport.kernel;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/**
 * The hours of an ordinary week.
 *
 * @param days hours of every day that is worked; a day missing is off
 * @param makeUp hours of a day off that is worked after all (调休)
 */
public record WorkingWeek(Map<DayOfWeek, WorkingHours> days, WorkingHours makeUp) {

  public WorkingWeek {
    Map<DayOfWeek, WorkingHours> worked = new EnumMap<>(DayOfWeek.class);
    days.forEach(
        (day, hours) -> {
          if (!hours.isEmpty()) {
            worked.put(day, hours);
          }
        });
    if (worked.isEmpty() || makeUp.isEmpty()) {
      throw new IllegalArgumentException("a week without working hours");
    }
    days = Map.copyOf(worked);
  }

  /** Monday to Friday with these hours. */
  public static WorkingWeek mondayToFriday(WorkingHours hours) {
    Map<DayOfWeek, WorkingHours> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
        days.put(day, hours);
      }
    }
    return new WorkingWeek(days, hours);
  }

  /** Monday to Friday, 9 to 12 and 13:30 to 17:30: what Rapport starts with. */
  public static WorkingWeek standard() {
    return mondayToFriday(WorkingHours.parse("09:00-12:00, 13:30-17:30"));
  }

  public WorkingHours on(DayOfWeek day) {
    return days.getOrDefault(day, WorkingHours.NONE);
  }

  /** What is worked on such a day when it is declared a workday. */
  public WorkingHours whenWorked(DayOfWeek day) {
    return days.getOrDefault(day, makeUp);
  }
}
