package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.ShippedLimits;
import org.rapport.feedback.SomeProfile;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.ProfileConditions;
import org.rapport.feedback.deadlines.Term;
import org.rapport.feedback.deadlines.Traits;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;

/** What makes the due date of a case move, and what does not (C4). */
class CaseClockTest {

  private static final Traits PLAIN = new Traits(FeedbackType.COMPLAINT, null, null, null);
  private static final Traits CRITICAL =
      new Traits(FeedbackType.COMPLAINT, Severity.CRITICAL, null, null);

  private final ShippedLimits limits = new ShippedLimits();
  private final Map<LocalDate, WorkingHours> exceptions = new HashMap<>();
  private final List<DueDateMove> moves = new ArrayList<>();
  private Instant now = at("2026-11-19T10:00"); // Thursday

  private Act act() {
    WorkingWeek week = WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00"));
    return new Act(
        11L,
        now,
        new WeeklyCalendar(ZoneId.of("Asia/Shanghai"), week, exceptions),
        limits.at(now),
        new Random(7));
  }

  private CaseClock received() {
    return new CaseClock(PLAIN, Channel.PORTAL, now, act());
  }

  private void criticalWithin(Term term) {
    limits.add(
        SomeProfile.of(
            2,
            new ProfileConditions(null, Severity.CRITICAL, null, null),
            Map.of(LimitKind.STAGE_ONE, term)));
  }

  private void refit(CaseClock clock, Traits traits) {
    keep(clock.refit(moves, traits, act()));
  }

  private void follow(CaseClock clock) {
    keep(clock.follow(moves, PLAIN, act()));
  }

  private void keep(DueDateMove move) {
    if (move != null) {
      moves.add(move);
    }
  }

  private void holiday(String day) {
    exceptions.put(LocalDate.parse(day), WorkingHours.NONE);
  }

  @Test
  void C4_a_critical_case_is_due_by_the_profile_for_critical_cases_counted_from_receipt() {
    criticalWithin(Term.workdays(2));
    CaseClock clock = received();
    now = at("2026-11-19T15:00");

    refit(clock, CRITICAL);

    assertThat(clock.dueAt()).isEqualTo(at("2026-11-23T17:00"));
    assertThat(clock.firstDueAt()).isEqualTo(clock.dueAt());
    assertThat(moves).extracting(DueDateMove::kind).containsExactly(DueDateMove.Kind.REFIT);
    refit(clock, PLAIN);
    assertThat(clock.dueAt()).isEqualTo(at("2026-11-26T17:00"));
  }

  @Test
  void C4_nobody_is_late_by_a_limit_that_was_not_there() {
    criticalWithin(Term.hours(4));
    CaseClock clock = received();
    now = at("2026-11-24T15:00");

    refit(clock, CRITICAL);

    assertThat(clock.dueAt()).isEqualTo(at("2026-11-24T17:00"));
    assertThat(clock.isKept(now)).isTrue();
  }

  @Test
  void C4_after_the_end_of_work_what_would_be_due_already_is_due_the_next_working_day() {
    criticalWithin(Term.hours(4));
    CaseClock clock = received();
    now = at("2026-11-20T20:00"); // Friday

    refit(clock, CRITICAL);

    assertThat(clock.dueAt()).isEqualTo(at("2026-11-23T17:00"));
  }

  @Test
  void C4_a_breach_that_has_happened_stays_one_whatever_fits_later() {
    CaseClock clock = received();
    now = at("2026-11-27T09:00");
    criticalWithin(Term.workdays(100));
    holiday("2026-11-25");

    refit(clock, CRITICAL);
    follow(clock);

    assertThat(clock.dueAt()).isEqualTo(at("2026-11-26T17:00"));
    assertThat(moves).isEmpty();
  }

  @Test
  void C4_a_holiday_declared_afterwards_moves_what_is_not_yet_late_when_cases_follow() {
    CaseClock clock = received();
    now = at("2026-11-25T11:00");
    holiday("2026-11-24");
    assertThat(clock.dueAt()).isEqualTo(at("2026-11-26T17:00"));

    DueDateMove foreseen = clock.foreseen(moves, PLAIN, act());
    follow(clock);

    assertThat(clock.dueAt()).isEqualTo(at("2026-11-27T17:00"));
    assertThat(moves).containsExactly(foreseen);
    assertThat(foreseen.kind()).isEqualTo(DueDateMove.Kind.CALENDAR);
    follow(clock);
    assertThat(moves).hasSize(1);
  }

  @Test
  void C4_a_make_up_workday_brings_the_due_date_nearer() {
    CaseClock clock = received();
    exceptions.put(LocalDate.parse("2026-11-21"), WorkingHours.parse("09:00-17:00"));

    follow(clock);

    assertThat(clock.dueAt()).isEqualTo(at("2026-11-25T17:00"));
  }

  @Test
  void C4_other_limits_keep_what_was_credited_and_what_was_promised() {
    CaseClock clock = received();
    clock.waitForComplainant(PLAIN, act());
    now = at("2026-11-20T10:00");
    keep(clock.resume(act()));
    assertThat(clock.dueAt()).isEqualTo(at("2026-11-27T17:00"));
    keep(clock.extendTo(LocalDate.parse("2026-12-04"), "The expert is ill", moves, PLAIN, act()));
    criticalWithin(Term.workdays(2));

    refit(clock, CRITICAL);
    assertThat(clock.dueAt()).isEqualTo(at("2026-12-04T17:00"));

    limits.add(SomeProfile.standard(LimitKind.STAGE_ONE, Term.workdays(20)));
    refit(clock, PLAIN);
    assertThat(clock.dueAt()).isEqualTo(at("2026-12-18T17:00"));
  }

  @Test
  void C4_an_extension_goes_no_further_than_the_profile_lets_it() {
    limits.add(SomeProfile.standard(LimitKind.EXTENSION, Term.workdays(2)));
    CaseClock clock = received();

    keep(clock.extendTo(LocalDate.parse("2026-11-27"), "x", moves, PLAIN, act()));
    keep(clock.extendTo(LocalDate.parse("2026-11-30"), "x", moves, PLAIN, act()));

    assertThat(clock.dueAt()).isEqualTo(at("2026-11-30T17:00"));
    assertThatThrownBy(
            () -> clock.extendTo(LocalDate.parse("2026-12-01"), "x", moves, PLAIN, act()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("refusal.extendedTooFar");
  }

  @Test
  void C4_a_limit_in_hours_counts_from_the_moment_it_was_received() {
    limits.add(SomeProfile.standard(LimitKind.STAGE_ONE, Term.hours(10)));

    assertThat(received().dueAt()).isEqualTo(at("2026-11-20T12:00"));
  }

  @Test
  void C4_while_the_clock_stands_still_a_breach_is_what_was_due_before_it_did() {
    CaseClock clock = received();
    now = at("2026-11-20T10:00");
    clock.waitForComplainant(PLAIN, act());
    now = at("2026-12-10T10:00");
    holiday("2026-11-24");

    follow(clock);

    assertThat(clock.dueAt()).isEqualTo(at("2026-11-27T17:00"));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
