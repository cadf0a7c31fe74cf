package org.rapport.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;
import org.rapport.platform.CountedDay;
import org.rapport.platform.WorkingCalendars;

/** Monday to Friday, nine to five in Shanghai, or what a test makes of it. */
public final class Weekdays implements WorkingCalendars {

  private final WorkingCalendar week;

  public Weekdays() {
    this(
        new WeeklyCalendar(
            ZoneId.of("Asia/Shanghai"),
            WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")),
            Map.of()));
  }

  public Weekdays(WorkingCalendar week) {
    this.week = week;
  }

  @Override
  public WorkingCalendar current() {
    return week;
  }

  @Override
  public List<CountedDay> explain(Instant from, int days) {
    return List.of();
  }

  @Override
  public List<CountedDay> days(LocalDate first, LocalDate last) {
    AtomicInteger number = new AtomicInteger();
    return first
        .datesUntil(last.plusDays(1))
        .map(day -> new CountedDay(day, week.isWorkday(day) ? number.incrementAndGet() : 0, "", ""))
        .toList();
  }
}
