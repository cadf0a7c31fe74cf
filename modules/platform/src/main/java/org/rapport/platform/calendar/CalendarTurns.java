package org.rapport.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.rapport.kernel.Refusal;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;

/** Keeps people from overwriting each other, and tells the later one who came first. */
@ApplicationScoped
class CalendarTurns {

  private final CalendarRecords records;
  private final CurrentUser user;
  private final Clock clock;

  protected CalendarTurns() {
    this(null, null, null);
  }

  @Inject
  CalendarTurns(CalendarRecords records, CurrentUser user, Clock clock) {
    this.records = records;
    this.user = user;
    this.clock = clock;
  }

  /**
   * Notes a change in the caller's transaction; of two at once the second waits for the first.
   *
   * @param what a day, or the hours
   * @param seen when the person saw what they now change, or null for whatever it is now
   * @throws Refusal if somebody has changed it since
   */
  void take(String what, Instant seen) {
    records.takeTurns();
    CalendarChange last = records.change(what).orElse(null);
    if (last != null && seen != null && last.isLaterThan(seen)) {
      throw Refusal.because(
          "platform", "calendar.changedMeanwhile", last.changedBy(), last.changedAt());
    }
    CalendarChange change = last == null ? new CalendarChange(what) : last;
    change.made(clock.instant(), user.staff().map(StaffMember::name).orElse("Rapport"));
    records.keep(change);
  }
}
