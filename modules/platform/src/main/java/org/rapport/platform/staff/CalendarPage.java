package org.rapport.platform.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.NotFound;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.platform.WorkingCalendars;
import org.rapport.platform.calendar.CalendarYear;
import org.rapport.platform.calendar.ChangeCalendar;
import org.rapport.platform.calendar.DeclaredDay;
import org.rapport.platform.calendar.SeeCalendar;

/** A year of the working calendar at a glance. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  @Inject private SeeCalendar see;
  @Inject private ChangeCalendar change;
  @Inject private WorkingCalendars calendars;
  @Inject private Texts texts;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private Integer year;
  private transient CalendarYear calendar;
  private transient List<CalendarMonth> months;

  public void load() {
    if (year == null) {
      year = Year.now(clock.withZone(settings.timeZone())).getValue();
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new NotFound();
    }
  }

  public void confirm() {
    change.confirm(year);
    calendar = null;
    months = null;
  }

  public CalendarYear getCalendar() {
    if (calendar == null) {
      calendar = see.year(year);
    }
    return calendar;
  }

  public List<CalendarMonth> getMonths() {
    if (months == null) {
      Map<LocalDate, DeclaredDay> declared =
          getCalendar().days().stream()
              .collect(Collectors.toMap(DeclaredDay::day, Function.identity()));
      months =
          Stream.of(Month.values())
              .map(
                  month ->
                      CalendarMonth.of(
                          LocalDate.of(year, month, 1),
                          texts.language(),
                          declared,
                          calendars.current()))
              .toList();
    }
    return months;
  }

  /** Monday first, as short as they come. */
  public List<String> getWeekdays() {
    return Stream.of(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, texts.language()))
        .toList();
  }

  public String nameOf(DeclaredDay day) {
    return day.name(texts.language());
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
