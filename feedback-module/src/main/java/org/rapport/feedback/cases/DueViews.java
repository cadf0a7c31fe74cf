package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.rapport.feedback.deadlines.DueDateExplanation;
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
    return of(c, profile(c.clock().running()));
  }

  private Profile profile(LimitClock clock) {
    return clock.profile() == null ? null : limits.version(clock.profile()).orElse(null);
  }

  UpdateView updateForStaff(Case c) {
    return update(c, profile(c.clock().updates().next()));
  }

  /** Without the profile, and without what was late. */
  UpdateView updateForComplainant(Case c) {
    UpdateView view = update(c, null);
    return view.at() == null
        ? null
        : new UpdateView(view.at(), view.status(), view.explanation(), 0, view.answerOwed());
  }

  private UpdateView update(Case c, Profile profile) {
    LimitClock next = c.clock().updates().next();
    int late = c.clock().updates().late();
    boolean owed = c.clock().updates().isAnswerOwed();
    return next.isCounted()
        ? new UpdateView(
            next.dueAt(),
            status(c, next),
            new DueHistory(
                    true, next.countedFrom(), next.deadline(List.of()), List.of(), next.dueAt())
                .explained(profile, calendars),
            late,
            owed)
        : new UpdateView(null, DueStatus.NONE, new DueDateExplanation(List.of()), late, owed);
  }

  private DueStatus status(Case c, LimitClock counted) {
    return DueStatus.of(
        c.state().isOpen(),
        counted.dueAt(),
        counted.warnAt(),
        counted.waitingSince(),
        clock.instant());
  }

  /** Without the profile, whose name may tell them how they are seen. */
  DueView forComplainant(Case c) {
    return of(c, null);
  }

  private DueView of(Case c, Profile profile) {
    CaseClock due = c.clock();
    LimitClock running = due.running();
    if (running.dueAt() == null) {
      return null;
    }
    return new DueView(
        running.dueAt(),
        status(c, running),
        running.waitingSince(),
        due.isExtended(),
        new DueHistory(
                false, due.receivedAt(), running.deadline(c.moves()), c.moves(), running.dueAt())
            .explained(profile, calendars));
  }
}
