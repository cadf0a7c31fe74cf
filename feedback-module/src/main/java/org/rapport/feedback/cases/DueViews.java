package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.rapport.feedback.deadlines.DueHistory;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.feedback.deadlines.LimitsInForce;
import org.rapport.feedback.deadlines.Profile;
import org.rapport.platform.WorkingCalendars;

/** By when a case is due, and why then. */
@ApplicationScoped
class DueViews {

  private WorkingCalendars calendars;
  private LimitsInForce limits;
  private Clock clock;

  protected DueViews() {}

  @Inject
  DueViews(WorkingCalendars calendars, LimitsInForce limits, Clock clock) {
    this.calendars = calendars;
    this.limits = limits;
    this.clock = clock;
  }

  DueView forStaff(Case c) {
    Long version = c.clock().running().profile();
    return of(c, version == null ? null : limits.version(version).orElse(null));
  }

  /** Without the profile, whose name may tell them how they are seen. */
  DueView forComplainant(Case c) {
    return of(c, null);
  }

  private DueView of(Case c, Profile profile) {
    CaseClock due = c.clock();
    StageClock running = due.running();
    if (running.dueAt() == null) {
      return null;
    }
    return new DueView(
        running.dueAt(),
        DueStatus.of(
            c.state().isOpen(),
            running.dueAt(),
            running.warnAt(),
            running.waitingSince(),
            clock.instant()),
        running.waitingSince(),
        due.isExtended(),
        new DueHistory(due.receivedAt(), running.deadline(c.moves()), c.moves(), running.dueAt())
            .explained(profile, calendars));
  }
}
