package org.rapport.feedback.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Identity;
import org.rapport.platform.WorkingCalendars;

/** Whoever has not rated their case a week after its decision is to be reminded, once. */
@ApplicationScoped
class PlanReminder {

  private static final Period PATIENCE = Period.ofDays(7);

  private Reminders reminders;
  private WorkingCalendars calendars;
  private Clock clock;

  protected PlanReminder() {}

  @Inject
  PlanReminder(Reminders reminders, WorkingCalendars calendars, Clock clock) {
    this.reminders = reminders;
    this.calendars = calendars;
    this.clock = clock;
  }

  void changed(@Observes CaseFactsChanged event) {
    CaseFacts now = event.after();
    boolean decided =
        now.state() == CaseState.DECIDED
            && (event.before() == null || event.before().state() != CaseState.DECIDED);
    if (decided && now.identity() != Identity.ANONYMOUS && now.ratedOn() == null) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), calendars.current().zone());
      reminders.plan(now.reference(), today.plus(PATIENCE));
    }
  }
}
