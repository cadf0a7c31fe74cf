package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.ShippedLimits;
import org.rapport.feedback.SomeProfile;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.ProfileConditions;
import org.rapport.feedback.deadlines.Term;
import org.rapport.feedback.deadlines.Traits;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;

/** By when who sent a case hears again how it stands (C4). */
class UpdateClockTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Traits PLAIN = new Traits(FeedbackType.COMPLAINT, null, null, null);
  private static final Traits CRITICAL =
      new Traits(FeedbackType.COMPLAINT, Severity.CRITICAL, null, null);

  private final ShippedLimits limits = new ShippedLimits();
  private Instant now = at("2026-11-19T10:00"); // Thursday

  private Act act() {
    WorkingWeek week = WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00"));
    return new Act(
        11L, now, new WeeklyCalendar(ZONE, week, Map.of()), limits.at(now), new Random(7));
  }

  private CaseClock received() {
    return new CaseClock(PLAIN, Channel.PORTAL, now, act());
  }

  private void on(String local) {
    now = at(local);
  }

  @Test
  void C4_the_next_word_is_due_ten_working_days_after_the_last() {
    CaseClock clock = received();
    assertThat(clock.updates().owedAt()).isEqualTo(at("2026-12-03T17:00"));

    on("2026-11-25T11:00");
    clock.updates().told(PLAIN, act());

    assertThat(clock.updates().owedAt()).isEqualTo(at("2026-12-09T17:00"));
    assertThat(clock.updates().late()).isZero();
    assertThat(clock.dueAt()).isEqualTo(at("2026-11-26T17:00"));
  }

  @Test
  void C4_a_letter_counts_from_when_its_sender_was_told_that_it_arrived() {
    Instant arrived = at("2026-11-16T09:00");
    CaseClock clock = new CaseClock(PLAIN, Channel.PAPER, arrived, act());

    assertThat(clock.updates().owedAt()).isEqualTo(at("2026-12-03T17:00"));
  }

  @Test
  void C4_a_compliment_is_owed_no_word() {
    Traits thanks = new Traits(FeedbackType.COMPLIMENT, null, null, null);
    CaseClock clock = new CaseClock(thanks, Channel.PORTAL, now, act());

    clock.updates().told(thanks, act());

    assertThat(clock.updates().owedAt()).isNull();
  }

  @Test
  void C4_while_they_are_asked_no_word_is_owed_and_their_answer_begins_it_anew() {
    CaseClock clock = received();
    clock.waitForComplainant(PLAIN, act());
    assertThat(clock.updates().owedAt()).isNull();

    on("2027-02-01T10:00");
    clock.updates().heard(PLAIN, act());

    assertThat(clock.updates().owedAt()).isEqualTo(at("2027-02-15T17:00"));
    assertThat(clock.updates().late()).isZero();
  }

  @Test
  void C4_what_they_write_by_themselves_gives_us_no_time() {
    CaseClock clock = received();

    on("2026-12-01T10:00");
    clock.updates().heard(PLAIN, act());

    assertThat(clock.updates().owedAt()).isEqualTo(at("2026-12-03T17:00"));
  }

  @Test
  void C4_an_extension_tells_them_and_so_does_taking_up_again() {
    CaseClock clock = received();
    on("2026-11-26T10:00");
    clock.extendTo(LocalDate.parse("2026-12-18"), "The expert is ill", List.of(), PLAIN, act());
    assertThat(clock.updates().owedAt()).isEqualTo(at("2026-12-10T17:00"));

    clock.updates().end(act());
    assertThat(clock.updates().owedAt()).isNull();

    on("2026-12-14T10:00");
    clock.restart(true, true, PLAIN, act());
    assertThat(clock.updates().owedAt()).isEqualTo(at("2026-12-28T17:00"));
  }

  @Test
  void C4_a_word_or_a_decision_that_comes_late_stays_late() {
    CaseClock clock = received();
    on("2026-12-03T17:01");
    clock.updates().told(PLAIN, act());
    on("2026-12-31T10:00");
    clock.updates().end(act());
    clock.updates().end(act());

    assertThat(clock.updates().late()).isEqualTo(2);
  }

  @Test
  void C4_a_more_specific_profile_sets_the_next_word_and_nobody_is_late_by_it_at_once() {
    limits.add(
        SomeProfile.of(
            2,
            new ProfileConditions(null, Severity.CRITICAL, null, null),
            Map.of(LimitKind.NEXT_UPDATE, Term.workdays(2))));
    CaseClock clock = received();
    on("2026-11-20T10:00");
    clock.refit(List.of(), CRITICAL, act());
    assertThat(clock.updates().owedAt()).isEqualTo(at("2026-11-23T17:00"));

    CaseClock old = new CaseClock(PLAIN, Channel.PORTAL, now, act());
    on("2026-11-27T10:00");
    old.refit(List.of(), CRITICAL, act());
    assertThat(old.updates().owedAt()).isEqualTo(at("2026-11-27T17:00"));
  }

  @Test
  void C4_a_word_that_was_missed_is_not_put_off_by_a_longer_limit() {
    CaseClock clock = received();
    on("2026-12-04T10:00");
    limits.add(SomeProfile.standard(LimitKind.NEXT_UPDATE, Term.workdays(40)));

    assertThat(clock.updates().foreseen(PLAIN, act())).isNull();
    clock.updates().follow(PLAIN, act());

    assertThat(clock.updates().owedAt()).isEqualTo(at("2026-12-03T17:00"));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
