package org.rapport.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.platform.Settings;

/** Shows a year as it stands in the database. */
@ApplicationScoped
@Transactional
public class SeeCalendar {

  private final CalendarRecords records;
  private final Settings settings;

  protected SeeCalendar() {
    this(null, null);
  }

  @Inject
  SeeCalendar(CalendarRecords records, Settings settings) {
    this.records = records;
    this.settings = settings;
  }

  public CalendarYear year(int year) {
    List<DeclaredDay> days = records.days(year).stream().map(CalendarDay::declared).toList();
    List<DayHours> hours = records.hours();
    return new CalendarYear(
        year, settings.timeZone(), inOrder(hours), days, workdays(year, hours, days));
  }

  /** Empty where the day is one of its ordinary week. */
  public Optional<DeclaredDay> day(LocalDate day) {
    return records.day(day).map(CalendarDay::declared);
  }

  /** Hours by day name, Monday first, make-up workdays last. */
  public Map<String, String> hours() {
    return inOrder(records.hours());
  }

  private long workdays(int year, List<DayHours> hours, List<DeclaredDay> days) {
    Map<String, WorkingHours> week = new LinkedHashMap<>();
    hours.forEach(day -> week.put(day.dayOfWeek(), day.hours()));
    WorkingCalendar calendar =
        OfficeCalendar.of(settings.timeZone(), OfficeWeek.of(week), days).counting();
    return LocalDate.ofYearDay(year, 1)
        .datesUntil(LocalDate.ofYearDay(year + 1, 1))
        .filter(calendar::isWorkday)
        .count();
  }

  private static Map<String, String> inOrder(List<DayHours> hours) {
    Map<String, String> inOrder = new LinkedHashMap<>();
    Stream.concat(Stream.of(DayOfWeek.values()).map(Enum::name), Stream.of(OfficeWeek.MAKE_UP))
        .forEach(
            name ->
                hours.stream()
                    .filter(day -> day.dayOfWeek().equals(name))
                    .forEach(day -> inOrder.put(name, day.hours().toString())));
    return inOrder;
  }
}
