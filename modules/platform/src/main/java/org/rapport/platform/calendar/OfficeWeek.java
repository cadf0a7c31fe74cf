package org.rapport.platform.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;

/** The ordinary week as it is written and read: hours by day name, {@code MAKE_UP} among them. */
final class OfficeWeek {

  static final String MAKE_UP = "MAKE_UP";
  private static final int LONGEST = 200;

  private OfficeWeek() {}

  static WorkingWeek of(Map<String, WorkingHours> hours) {
    Map<DayOfWeek, WorkingHours> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, hours.getOrDefault(day.name(), WorkingHours.NONE));
    }
    return new WorkingWeek(days, hours.getOrDefault(MAKE_UP, WorkingHours.NONE));
  }

  /**
   * @param before the week so far; days not typed stay as they are
   * @throws Invalid naming every day whose hours cannot be read, or one if no day is worked
   */
  static Map<String, WorkingHours> read(
      Map<String, String> typed, Map<String, WorkingHours> before) {
    Map<String, WorkingHours> hours = new LinkedHashMap<>(before);
    List<Invalid.Violation> violations = new ArrayList<>();
    typed.forEach(
        (day, text) -> {
          if (!before.containsKey(day)) {
            return;
          }
          try {
            WorkingHours read = WorkingHours.parse(text == null ? "" : text);
            if (read.toString().length() > LONGEST || read.isEmpty() && day.equals(MAKE_UP)) {
              throw new IllegalArgumentException(text);
            }
            hours.put(day, read);
          } catch (IllegalArgumentException e) {
            violations.add(
                new Invalid.Violation(day, Message.of("platform", "calendar.hours.invalid")));
          }
        });
    if (violations.isEmpty() && nothingWorked(hours)) {
      violations.add(
          new Invalid.Violation("MONDAY", Message.of("platform", "calendar.hours.none")));
    }
    if (!violations.isEmpty()) {
      throw new Invalid(violations);
    }
    return hours;
  }

  private static boolean nothingWorked(Map<String, WorkingHours> hours) {
    return hours.entrySet().stream()
        .allMatch(day -> day.getKey().equals(MAKE_UP) || day.getValue().isEmpty());
  }
}
