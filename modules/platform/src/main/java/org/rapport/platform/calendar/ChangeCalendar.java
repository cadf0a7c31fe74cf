package org.rapport.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.kernel.WorkingHours;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;

/** Declares days off and days worked, and the hours of the week. */
@ApplicationScoped
@Transactional
public class ChangeCalendar {

  private static final String CALENDAR = "calendar";

  private final CalendarRecords records;
  private final AuditTrail audit;
  private final Event<CalendarChanged> changed;

  protected ChangeCalendar() {
    this(null, null, null);
  }

  @Inject
  ChangeCalendar(CalendarRecords records, AuditTrail audit, Event<CalendarChanged> changed) {
    this.records = records;
    this.audit = audit;
    this.changed = changed;
  }

  public void declare(LocalDate day, DayKind kind, String nameEnglish, String nameChinese) {
    records
        .day(day)
        .ifPresentOrElse(
            known -> known.declare(kind, nameEnglish, nameChinese),
            () -> records.add(new CalendarDay(day, kind, nameEnglish, nameChinese)));
    note("calendar.dayDeclared", day.toString(), Map.of("kind", kind.name()));
  }

  /** Makes it a day of the ordinary week again. */
  public void forget(LocalDate day) {
    records.remove(records.day(day).orElseThrow(NotFound::new));
    note("calendar.dayForgotten", day.toString(), Map.of());
  }

  /** The authority's arrangement of this year is in: nothing in it is provisional any more. */
  public void confirm(int year) {
    records.days(year).forEach(CalendarDay::confirm);
    note("calendar.yearConfirmed", Integer.toString(year), Map.of());
  }

  /**
   * @param typed hours such as {@code 09:00-12:00, 13:30-17:30} by day name, {@code MAKE_UP} for
   *     make-up workdays; days not named stay as they are
   * @throws org.rapport.kernel.Invalid with the day's name as field
   */
  public void setHours(Map<String, String> typed) {
    List<DayHours> days = records.hours();
    Map<String, WorkingHours> before =
        days.stream().collect(Collectors.toMap(DayHours::dayOfWeek, DayHours::hours));
    Map<String, WorkingHours> hours = OfficeWeek.read(typed, before);
    days.forEach(day -> day.change(hours.get(day.dayOfWeek())));
    note("calendar.hoursChanged", CALENDAR, Map.of());
  }

  private void note(String action, String object, Map<String, String> details) {
    audit.record(action, CALENDAR, object, details);
    changed.fire(new CalendarChanged());
  }
}
