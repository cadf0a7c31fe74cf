package org.rapport.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.WorkingHours;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;

/** Declares days off and days worked, and the hours of the week. */
@ApplicationScoped
@Transactional
public class ChangeCalendar {

  private static final String CALENDAR = "calendar";

  private final CalendarRecords records;
  private final CalendarTurns turns;
  private final AuditTrail audit;
  private final Event<CalendarChanged> changed;

  protected ChangeCalendar() {
    this(null, null, null, null);
  }

  @Inject
  ChangeCalendar(
      CalendarRecords records,
      CalendarTurns turns,
      AuditTrail audit,
      Event<CalendarChanged> changed) {
    this.records = records;
    this.turns = turns;
    this.audit = audit;
    this.changed = changed;
  }

  /**
   * @param seen when the person saw what the day was, or null for whatever it is now
   * @throws org.rapport.kernel.Refusal if somebody has changed the day since
   */
  public void declare(
      LocalDate day, DayKind kind, String nameEnglish, String nameChinese, Instant seen) {
    requireDay(day);
    turns.take(day.toString(), seen);
    records
        .day(day)
        .ifPresentOrElse(
            known -> known.declare(kind, nameEnglish, nameChinese),
            () -> records.add(new CalendarDay(day, kind, nameEnglish, nameChinese)));
    note("calendar.dayDeclared", day.toString(), Map.of("kind", kind.name()));
  }

  /**
   * Makes it a day of the ordinary week again.
   *
   * @param seen as in {@link #declare}
   */
  public void forget(LocalDate day, Instant seen) {
    requireDay(day);
    turns.take(day.toString(), seen);
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
   * @param seen when the person saw the hours, or null for whatever they are now
   * @throws org.rapport.kernel.Invalid with the day's name as field
   * @throws org.rapport.kernel.Refusal if somebody has changed the hours since
   */
  public void setHours(Map<String, String> typed, Instant seen) {
    turns.take(CalendarChange.HOURS, seen);
    List<DayHours> days = records.hours();
    Map<String, WorkingHours> before =
        days.stream().collect(Collectors.toMap(DayHours::dayOfWeek, DayHours::hours));
    Map<String, WorkingHours> hours = OfficeWeek.read(typed, before);
    days.forEach(day -> day.change(hours.get(day.dayOfWeek())));
    note("calendar.hoursChanged", CALENDAR, Map.of());
  }

  private static void requireDay(LocalDate day) {
    if (day == null) {
      throw Invalid.field("day", Message.of("kernel", "required"));
    }
  }

  private void note(String action, String object, Map<String, String> details) {
    audit.record(action, CALENDAR, object, details);
    changed.fire(new CalendarChanged());
  }
}
