package org.rapport.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.platform.CountedDay;
import org.rapport.platform.Settings;
import org.rapport.platform.WorkingCalendars;

/** Reads the calendar once and keeps it: every submission counts by it. */
@ApplicationScoped
class KeptCalendars implements WorkingCalendars {

  /** How long another node's change may stay unseen. */
  private static final Duration KEPT = Duration.ofSeconds(30);

  private record Kept(OfficeCalendar calendar, Instant readAt) {}

  private final CalendarRecords records;
  private final Settings settings;
  private final Clock clock;
  private volatile Kept kept;

  protected KeptCalendars() {
    this(null, null, null);
  }

  @Inject
  KeptCalendars(CalendarRecords records, Settings settings, Clock clock) {
    this.records = records;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public WorkingCalendar current() {
    return office().counting();
  }

  @Override
  public List<CountedDay> explain(Instant from, int days) {
    return office().explain(from, days);
  }

  @Override
  public List<CountedDay> days(LocalDate first, LocalDate last) {
    return office().days(first, last);
  }

  OfficeCalendar office() {
    Kept found = kept;
    Instant now = clock.instant();
    if (found == null || Duration.between(found.readAt(), now).abs().compareTo(KEPT) > 0) {
      found = new Kept(read(), now);
      kept = found;
    }
    return found.calendar();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged event) {
    kept = null;
  }

  private OfficeCalendar read() {
    Map<String, WorkingHours> hours =
        records.hours().stream().collect(Collectors.toMap(DayHours::dayOfWeek, DayHours::hours));
    List<DeclaredDay> days = records.days().stream().map(CalendarDay::declared).toList();
    return OfficeCalendar.of(settings.timeZone(), OfficeWeek.of(hours), days);
  }
}
