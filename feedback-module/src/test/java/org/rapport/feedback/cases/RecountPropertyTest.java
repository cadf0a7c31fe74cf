package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.ShippedLimits;
import org.rapport.feedback.SomeProfile;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Term;
import org.rapport.feedback.deadlines.TimeLimits;
import org.rapport.feedback.deadlines.Traits;
import org.rapport.kernel.AnyCalendar;
import org.rapport.kernel.WorkingCalendar;

/** Whatever profile and calendar become, what is past is not rewritten (C4). */
class RecountPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final Instant RECEIVED = Instant.parse("2011-03-10T02:00:00Z");
  private static final Traits PLAIN = new Traits(FeedbackType.COMPLAINT, null, null, null);

  @Property(tries = 300)
  void C4_a_breach_stays_and_nobody_becomes_late_by_what_was_changed(
      @ForAll("calendars") WorkingCalendar before,
      @ForAll("calendars") WorkingCalendar after,
      @ForAll("terms") Term old,
      @ForAll("terms") Term now,
      @ForAll @IntRange(max = 20 * 1440) int minutesLater) {
    CaseClock clock =
        new CaseClock(PLAIN, Channel.PORTAL, RECEIVED, act(RECEIVED, before, limits(old)));
    Instant due = clock.dueAt();
    Instant moment = RECEIVED.plus(minutesLater, ChronoUnit.MINUTES);
    Act act = act(moment, after, limits(now));
    DueDateMove foreseen = clock.foreseen(List.of(), PLAIN, act);

    DueDateMove moved = clock.follow(List.of(), PLAIN, act);

    assertThat(moved).isEqualTo(foreseen);
    if (moment.isAfter(due)) {
      assertThat(clock.dueAt()).isEqualTo(due);
    } else {
      assertThat(clock.dueAt()).isAfterOrEqualTo(moment);
    }
    assertThat(moved == null ? due : moved.dueAfter()).isEqualTo(clock.dueAt());
  }

  @Property(tries = 100)
  void C4_where_nothing_was_changed_nothing_moves(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("terms") Term term,
      @ForAll @IntRange(max = 20 * 1440) int minutesLater) {
    CaseClock clock =
        new CaseClock(PLAIN, Channel.PORTAL, RECEIVED, act(RECEIVED, calendar, limits(term)));
    Instant moment = RECEIVED.plus(minutesLater, ChronoUnit.MINUTES);

    assertThat(clock.follow(List.of(), PLAIN, act(moment, calendar, limits(term)))).isNull();
  }

  private static TimeLimits limits(Term stageOne) {
    ShippedLimits limits = new ShippedLimits();
    limits.add(SomeProfile.standard(LimitKind.STAGE_ONE, stageOne));
    return limits.at(RECEIVED);
  }

  private static Act act(Instant at, WorkingCalendar calendar, TimeLimits limits) {
    return new Act(11L, at, calendar, limits, new Random(7));
  }

  @Provide
  Arbitrary<Term> terms() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 10).map(Term::workdays),
        Arbitraries.integers().between(1, 60).map(Term::hours));
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return AnyCalendar.between(FIRST, 3 * 365);
  }
}
