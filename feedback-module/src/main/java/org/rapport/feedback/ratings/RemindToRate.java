package org.rapport.feedback.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.cases.AskForRating;
import org.rapport.platform.WorkingCalendars;

/** Asks some of those who are due; the mail and that it was asked are kept together. */
@ApplicationScoped
@Transactional
class RemindToRate {

  private static final int AT_ONCE = 50;

  private Reminders reminders;
  private AskForRating ask;
  private WorkingCalendars calendars;
  private Clock clock;

  protected RemindToRate() {}

  @Inject
  RemindToRate(Reminders reminders, AskForRating ask, WorkingCalendars calendars, Clock clock) {
    this.reminders = reminders;
    this.ask = ask;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Whether there may be more. */
  boolean some() {
    Instant now = clock.instant();
    List<String> due = reminders.due(LocalDate.ofInstant(now, calendars.current().zone()), AT_ONCE);
    for (String reference : due) {
      if (ask.once(reference)) {
        reminders.done(reference, now);
      } else {
        reminders.forget(reference);
      }
    }
    return due.size() == AT_ONCE;
  }
}
