package org.rapport.feedback.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.SomeProfile;

/** Which profile sets a limit of a case (C4). */
class TimeLimitsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final long SPONSORS = 7;
  private static final long LI = 42;
  private static final Traits PLAIN = new Traits(FeedbackType.COMPLAINT, null, null, null);

  private static ProfileConditions severity(Severity severity) {
    return new ProfileConditions(null, severity, null, null);
  }

  private static TimeLimits of(Profile... more) {
    List<Profile> all = new ArrayList<>(List.of(more));
    all.add(Profile.shipped());
    return TimeLimits.on(
        TODAY, all, stakeholder -> stakeholder == LI ? Set.of(SPONSORS) : Set.of());
  }

  private static Term stageOne(TimeLimits limits, Traits traits) {
    return limits.of(LimitKind.STAGE_ONE, traits).term();
  }

  private static Profile stageOne(long id, ProfileConditions conditions, int days) {
    return SomeProfile.of(id, conditions, Map.of(LimitKind.STAGE_ONE, Term.workdays(days)));
  }

  @Test
  void C4_the_standard_profile_fits_every_case() {
    assertThat(of().of(LimitKind.STAGE_ONE, PLAIN)).isEqualTo(new Limit(Term.workdays(5), 1));
    assertThat(of().of(LimitKind.STAGE_TWO, PLAIN).term()).isEqualTo(Term.workdays(20));
    assertThat(of().find(LimitKind.EXTENSION, PLAIN)).isEmpty();
  }

  @Test
  void C4_each_limit_comes_from_the_most_specific_profile_that_sets_it() {
    Profile critical =
        SomeProfile.of(
            2, severity(Severity.CRITICAL), Map.of(LimitKind.STAGE_ONE, Term.workdays(2)));
    Profile criticalComplaints =
        SomeProfile.of(
            3,
            new ProfileConditions(FeedbackType.COMPLAINT, Severity.CRITICAL, null, null),
            Map.of(LimitKind.WARNING, Term.hours(4)));
    TimeLimits limits = of(critical, criticalComplaints);
    Traits traits = new Traits(FeedbackType.COMPLAINT, Severity.CRITICAL, null, null);

    assertThat(limits.of(LimitKind.WARNING, traits)).isEqualTo(new Limit(Term.hours(4), 3));
    assertThat(limits.of(LimitKind.STAGE_ONE, traits)).isEqualTo(new Limit(Term.workdays(2), 2));
    assertThat(limits.of(LimitKind.STAGE_TWO, traits)).isEqualTo(new Limit(Term.workdays(20), 1));
    assertThat(stageOne(limits, PLAIN)).isEqualTo(Term.workdays(5));
  }

  @Test
  void C4_of_equally_many_conditions_a_contract_outweighs_a_group_a_severity_and_a_type() {
    TimeLimits limits =
        of(
            stageOne(2, new ProfileConditions(null, null, null, "FM-2026"), 1),
            stageOne(3, new ProfileConditions(null, null, SPONSORS, null), 2),
            stageOne(4, severity(Severity.LOW), 3),
            stageOne(5, new ProfileConditions(FeedbackType.COMPLAINT, null, null, null), 4));

    FeedbackType type = FeedbackType.COMPLAINT;
    assertThat(stageOne(limits, new Traits(type, Severity.LOW, LI, "fm-2026")))
        .isEqualTo(Term.workdays(1));
    assertThat(stageOne(limits, new Traits(type, Severity.LOW, LI, "other")))
        .isEqualTo(Term.workdays(2));
    assertThat(stageOne(limits, new Traits(type, Severity.LOW, 99L, null)))
        .isEqualTo(Term.workdays(3));
    assertThat(stageOne(limits, new Traits(type, Severity.HIGH, null, null)))
        .isEqualTo(Term.workdays(4));
  }

  @Test
  void C4_of_two_that_fit_equally_well_the_one_saved_later_counts_and_the_tie_is_told() {
    Profile one = stageOne(2, severity(Severity.HIGH), 3);
    Profile two = stageOne(3, new ProfileConditions(null, Severity.HIGH, null, null), 4);
    Profile elsewhere = stageOne(4, severity(Severity.LOW), 4);

    Traits high = new Traits(FeedbackType.COMPLAINT, Severity.HIGH, null, null);
    assertThat(stageOne(of(one, two), high)).isEqualTo(Term.workdays(4));
    assertThat(of(one, elsewhere).tiedWith(two)).containsExactly(one);
  }

  @Test
  void C4_a_version_counts_from_its_day_on_and_an_ended_profile_sets_nothing() {
    Profile tomorrow = version(2, TODAY.plusDays(1), false);
    Profile ended = version(3, TODAY, true);
    Profile now = stageOne(2, severity(Severity.HIGH), 3);
    Traits high = new Traits(FeedbackType.COMPLAINT, Severity.HIGH, null, null);

    assertThat(stageOne(of(now, tomorrow), high)).isEqualTo(Term.workdays(3));
    assertThat(stageOne(of(now, tomorrow, ended), high)).isEqualTo(Term.workdays(5));
  }

  private static Profile version(int number, LocalDate from, boolean ended) {
    return new Profile(
        100 + number,
        2,
        number,
        "Urgent",
        "紧急",
        from,
        ended,
        severity(Severity.HIGH),
        Map.of(LimitKind.STAGE_ONE, Term.workdays(1)),
        Instant.EPOCH);
  }
}
