package org.rapport.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.reporting.readmodel.RelationshipExamples.broken;
import static org.rapport.reporting.readmodel.RelationshipExamples.deviating;
import static org.rapport.reporting.readmodel.RelationshipExamples.endedBefore;
import static org.rapport.reporting.readmodel.RelationshipExamples.formal;
import static org.rapport.reporting.readmodel.RelationshipExamples.underWay;
import static org.rapport.stakeholder.EndingCause.APPROACH_ITSELF;
import static org.rapport.stakeholder.EndingCause.APPROACH_NOT_FOLLOWED;
import static org.rapport.stakeholder.EndingCause.HARMFUL_RELATIONSHIP;
import static org.rapport.stakeholder.EndingCause.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Message;
import org.rapport.reporting.readmodel.CaseExamples;
import org.rapport.reporting.statistics.PoissonRate;
import org.rapport.reporting.suppression.Evidence;
import org.rapport.stakeholder.ActionFacts;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.ExceptionFacts;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.RelationshipEnding;
import org.rapport.stakeholder.ReviewFacts;
import org.rapport.stakeholder.UpkeepFacts;

class RelationshipFiguresTest {

  private static final LocalDate DAY = CaseExamples.DAY;
  private static final Period PERIOD = new Period(DAY, DAY.plusDays(99));
  private static final LocalDate TODAY = DAY.plusDays(100);

  private final List<CountedFacts> facts = new ArrayList<>();
  private long id;

  @Test
  void K3_a_break_by_both_counts_as_both_and_never_twice() {
    some(6, it -> broken(it, 0, 40, APPROACH_NOT_FOLLOWED));
    some(5, it -> broken(it, 0, 41, APPROACH_ITSELF));
    some(7, it -> broken(it, 0, 42, APPROACH_ITSELF, APPROACH_NOT_FOLLOWED));
    some(8, it -> broken(it, 0, 43, UNKNOWN));
    Figures figures = figures();
    assertThat(figures.of(Kpi.BREAKS_NOT_FOLLOWED).value()).isEqualTo(6);
    assertThat(figures.of(Kpi.BREAKS_BY_APPROACH).value()).isEqualTo(5);
    isShare(figures.of(Kpi.BREAKS_NOT_FOLLOWED_SHARE), 6, 18);
    isShare(figures.of(Kpi.BREAKS_BY_APPROACH_SHARE), 5, 18);
    isShare(figures.of(Kpi.BREAKS_UNKNOWN), 8, 26);
    Breakdown causes = figures.relationshipsBy(Breakdown.By.CAUSE);
    assertThat(causes.row("BOTH").value()).isEqualTo(7);
    assertThat(causes.total().value()).isEqualTo(26);
  }

  @Test
  void K3_what_concerns_the_approach_comes_before_what_else_played_a_part() {
    some(6, it -> broken(it, 0, 40, HARMFUL_RELATIONSHIP, APPROACH_NOT_FOLLOWED));
    assertThat(figures().of(Kpi.BREAKS_NOT_FOLLOWED).value()).isEqualTo(6);
  }

  @Test
  void K3_breaks_are_taken_over_the_years_of_formal_relationships_within_the_period() {
    some(5, it -> broken(it, 9, 60, APPROACH_NOT_FOLLOWED)); // from day 10, 50 days each
    some(10, it -> formal(it, -200)); // all 100 days
    some(3, it -> formal(it, 120)); // later
    Figure rate = figures().of(Kpi.BREAKS_NOT_FOLLOWED_RATE);
    double years = (5 * 50 + 10 * 100) / 365.25;
    assertThat(rate.n()).isEqualTo(15);
    assertThat(rate.hits()).isEqualTo(5);
    assertThat(rate.exposure()).isCloseTo(years, within(1e-9));
    assertThat(rate.value()).isCloseTo(500 / years, within(1e-9));
    assertThat(rate.interval()).isEqualTo(PoissonRate.of(5, years / 100).interval());
    assertThat(rate.interval().low()).isCloseTo(162.3 / years, within(.1 / years));
    assertThat(rate.interval().high()).isCloseTo(1166.8 / years, within(.1 / years));
  }

  @Test
  void K9_no_share_tells_a_number_that_the_table_hides() {
    some(3, it -> broken(it, 0, 40, APPROACH_NOT_FOLLOWED));
    some(20, it -> broken(it, 0, 41, APPROACH_ITSELF));
    some(2, it -> broken(it, 0, 42, UNKNOWN));
    Figures figures = figures();
    assertThat(figures.relationshipsBy(Breakdown.By.CAUSE).row("UNKNOWN").isPlain()).isFalse();
    assertThat(figures.of(Kpi.BREAKS_UNKNOWN).isShown()).isFalse();
    assertThat(figures.of(Kpi.BREAKS_NOT_FOLLOWED_SHARE).isShown()).isFalse();
    assertThat(figures.of(Kpi.BREAKS_NOT_FOLLOWED_RATE).isShown()).isFalse();
    assertThat(figures.of(Kpi.BREAKS_BY_APPROACH_SHARE).isShown()).isFalse();
  }

  @Test
  void K1_the_index_is_the_mean_of_the_parts_that_may_be_shown_and_names_the_others() {
    some(6, it -> underWay(it, 0, true, 2));
    some(4, it -> underWay(it, 1, false, 1));
    some(2, it -> deviating(underWay(it, 2, false, 2)));
    Figures figures = figures();
    isShare(figures.of(Kpi.KEY_GROUPS_AGREED), 6, 8);
    isShare(figures.of(Kpi.RELATIONSHIPS_LED), 6, 12);
    isShare(figures.of(Kpi.STEPS_AS_AGREED), 18, 20);
    assertThat(figures.of(Kpi.STAFF_TRAINED).isShown()).isFalse(); // of four
    Figure index = figures.of(Kpi.APPROACH_ALIVE);
    assertThat(index.value()).isCloseTo((6 / 8.0 + 6 / 12.0 + 18 / 20.0) / 3, within(1e-9));
    assertThat(index.n()).isEqualTo(3);
    assertThat(index.interval()).isNull();
    assertThat(index.evidence()).isEqualTo(Evidence.INDICATIVE);
    assertThat(figures.missing())
        .extracting(Message::key)
        .containsExactly("kpi.staff-trained.name", "report.approachAnswers");
  }

  @Test
  void relationships_stand_where_they_stood_at_the_end_of_the_period() {
    some(6, it -> underWay(it, 0, true, 1));
    some(5, it -> underWay(it, 98, true, 4)); // on day 99 in their second step
    some(9, it -> underWay(it, 100, true, 1)); // later
    Breakdown steps = figures().relationshipsBy(Breakdown.By.STEP);
    assertThat(steps.row("EXPLORE").value()).isEqualTo(6);
    assertThat(steps.row("CONNECT").value()).isEqualTo(5);
    assertThat(steps.total().value()).isEqualTo(11);
  }

  @Test
  void potential_ones_become_existing_or_end_before_an_agreement() {
    some(9, it -> formal(it, 0));
    some(6, it -> endedBefore(it, 0, 30, RelationshipEnding.REFERRED));
    some(30, it -> underWay(it, 0, true, 2)); // not decided yet
    Figures figures = figures();
    isShare(figures.of(Kpi.CONVERTED), 9, 15);
    assertThat(figures.relationshipsBy(Breakdown.By.REASON).row("REFERRED").value()).isEqualTo(6);
    assertThat(figures.trend(Kpi.CONVERTED).months()).hasSize(figures.months().size());
  }

  @Test
  void exceptions_count_as_reported_closed_and_open_and_by_their_days() {
    some(6, it -> exception(it, 10, 14L));
    some(5, it -> exception(it, 20, 21L));
    some(7, it -> exception(it, 50, null));
    Figures figures = figures();
    assertThat(figures.of(Kpi.EXCEPTIONS_REPORTED).value()).isEqualTo(18);
    assertThat(figures.of(Kpi.EXCEPTIONS_CLOSED).value()).isEqualTo(11);
    assertThat(figures.of(Kpi.EXCEPTIONS_OPEN).value()).isEqualTo(7);
    assertThat(figures.of(Kpi.EXCEPTION_TIME_MEDIAN).value()).isEqualTo(4);
    assertThat(figures.of(Kpi.EXCEPTION_TIME_P90).isNotReached()).isTrue();
  }

  @Test
  void what_is_due_today_is_not_overdue_yet() {
    some(4, it -> new UpkeepFacts(it, DAY.plusDays(99)));
    some(6, it -> new UpkeepFacts(it, DAY.plusDays(100)));
    some(3, it -> new UpkeepFacts(it, null));
    isShare(figures().of(Kpi.OVERDUE_UPKEEP), 4, 10);
    Period month = new Period(DAY, DAY.plusDays(300));
    Figures now = FigureExamples.ofRelationships(facts, month, TODAY);
    isShare(now.of(Kpi.OVERDUE_UPKEEP), 4, 10);
  }

  @Test
  void a_review_that_was_to_be_held_yesterday_is_overdue_until_it_is_completed() {
    some(5, it -> new ReviewFacts(it, DAY.plusDays(99)));
    some(2, it -> new ReviewFacts(it, DAY.plusDays(100)));
    some(3, it -> new ReviewFacts(it, null));
    isShare(figures().of(Kpi.OVERDUE_REVIEWS), 5, 7);
  }

  @Test
  void an_action_that_is_open_after_its_day_was_not_done_on_time() {
    some(4, it -> action(it, 30, 30L, null));
    some(3, it -> action(it, 31, 32L, null));
    some(2, it -> action(it, 99, null, null));
    some(5, it -> action(it, 100, null, null)); // due today
    some(6, it -> action(it, 40, null, 40L)); // given up in time
    some(1, it -> action(it, 40, null, 41L));
    isShare(figures().of(Kpi.ACTIONS_ON_TIME), 4, 10);
  }

  @Test
  void of_actions_whose_effect_nobody_could_tell_nothing_is_counted() {
    some(4, it -> checked(it, true));
    some(3, it -> checked(it, false));
    some(2, it -> checked(it, null));
    isShare(figures().of(Kpi.ACTIONS_EFFECTIVE), 4, 7);
  }

  private static ActionFacts action(long id, int due, Long done, Long dropped) {
    return new ActionFacts(
        id,
        DAY.plusDays(due),
        done == null ? null : DAY.plusDays(done),
        dropped == null ? null : DAY.plusDays(dropped),
        null,
        null);
  }

  private static ActionFacts checked(long id, Boolean effective) {
    return new ActionFacts(id, DAY, DAY, null, DAY.plusDays(30), effective);
  }

  private static ExceptionFacts exception(long id, int reported, Long resolved) {
    LocalDate end = resolved == null ? null : DAY.plusDays(resolved);
    return new ExceptionFacts(id, IncidentKind.CONFLICT, DAY.plusDays(reported), end);
  }

  private void some(int n, LongFunction<CountedFacts> made) {
    LongStream.range(0, n).forEach(i -> facts.add(made.apply(++id)));
  }

  private Figures figures() {
    return FigureExamples.ofRelationships(facts, PERIOD, TODAY);
  }

  private static void isShare(Figure figure, long hits, long n) {
    assertThat(figure.hits()).isEqualTo(hits);
    assertThat(figure.n()).isEqualTo(n);
    assertThat(figure.value()).isCloseTo((double) hits / n, within(1e-9));
  }
}
