package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.rapport.platform.CountedDay;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.platform.WorkingCalendars;

/** Shows how a deadline comes about, day by day. */
@Named
@RequestScoped
public class CalendarExplainPage {

  private static final int MOST_DAYS = 500;

  @Inject private WorkingCalendars calendars;
  @Inject private Settings settings;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private LocalDate from;
  private Integer days;

  public void load() {
    if (from == null) {
      from = LocalDate.now(clock.withZone(settings.timeZone()));
    }
    days = days == null ? 5 : Math.max(1, Math.min(days, MOST_DAYS));
  }

  public List<CountedDay> getLines() {
    return calendars.explain(start(), days);
  }

  public Instant getDue() {
    return calendars.current().plusWorkdays(start(), days);
  }

  public String nameOf(CountedDay line) {
    return line.name(texts.language());
  }

  public String weekdayOf(CountedDay line) {
    return line.day().getDayOfWeek().getDisplayName(TextStyle.FULL, texts.language());
  }

  private Instant start() {
    return from.atStartOfDay(settings.timeZone()).toInstant();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }
}
