package org.rapport.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.reporting.readmodel.CaseExamples;
import org.rapport.reporting.readmodel.CaseExamples.Story;
import org.rapport.reporting.suppression.Evidence;
import org.rapport.reporting.suppression.Light;

class FiguresTest {

  private static final LocalDate DAY = CaseExamples.DAY;

  private final List<CaseFacts> cases = new ArrayList<>();

  @Test
  void an_overdue_open_case_counts_as_late() {
    add(8, Story.decided(0, 3, Finding.UPHELD));
    add(2, Story.open(0));
    Figure onTime = figures(DAY, DAY.plusDays(20)).of(Kpi.DECIDED_ON_TIME);
    assertThat(onTime.hits()).isEqualTo(8);
    assertThat(onTime.n()).isEqualTo(10);
    assertThat(onTime.interval().low()).isCloseTo(.4902, within(.00005));
    assertThat(onTime.interval().high()).isCloseTo(.9433, within(.00005));
    assertThat(onTime.light()).isEqualTo(Light.INDICATIVE);
  }

  @Test
  void a_case_not_due_yet_is_in_no_denominator() {
    add(10, Story.decided(0, 3, Finding.UPHELD)); // due on day 7
    assertThat(figures(DAY, DAY.plusDays(6)).of(Kpi.DECIDED_ON_TIME).isShown()).isFalse();
    assertThat(figures(DAY, DAY.plusDays(7)).of(Kpi.DECIDED_ON_TIME).n()).isEqualTo(10);
  }

  @Test
  void complaints_are_set_against_a_hundred_stakeholders() {
    add(5, Story.open(0));
    add(9, Story.open(0).by(FeedbackType.QUESTION, Channel.PHONE));
    Figure rate = figures(DAY, DAY.plusDays(6)).of(Kpi.COMPLAINTS_PER_HUNDRED);
    assertThat(rate.value()).isEqualTo(2);
    assertThat(rate.hits()).isEqualTo(5);
    assertThat(rate.n()).isEqualTo(FigureExamples.STAKEHOLDERS);
    assertThat(rate.interval().low()).isCloseTo(1.623 / 2.5, within(.0005));
    assertThat(rate.interval().high()).isCloseTo(11.668 / 2.5, within(.0005));
  }

  @Test
  void a_rate_does_not_tell_a_number_of_complaints_that_is_hidden() {
    add(4, Story.open(0));
    add(9, Story.open(0).by(FeedbackType.QUESTION, Channel.PHONE));
    Figures figures = figures(DAY, DAY.plusDays(6));
    assertThat(count(figures.receivedBy(Breakdown.By.TYPE), "COMPLAINT").value()).isNull();
    assertThat(figures.of(Kpi.COMPLAINTS_PER_HUNDRED).isShown()).isFalse();
  }

  @Test
  void repeated_complaints_are_a_share_of_those_linked_to_somebody() {
    add(20, Story.open(0));
    for (int i = 0; i < 6; i++) {
      cases.add(CaseExamples.linked(Story.open(i).facts(), i < 4 ? 7L : i));
    }
    Figure repeated = figures(DAY, DAY.plusDays(6)).of(Kpi.REPEATED);
    assertThat(repeated.hits()).isEqualTo(3);
    assertThat(repeated.n()).isEqualTo(6);
  }

  @Test
  void cases_without_a_finding_leave_the_denominator_of_upheld() {
    add(6, Story.decided(0, 3, Finding.UPHELD));
    add(2, Story.decided(0, 3, Finding.PARTLY_UPHELD));
    add(4, Story.decided(0, 3, Finding.NOT_UPHELD));
    add(5, Story.decided(0, 3, Finding.NO_FINDING));
    Figure upheld = figures(DAY, DAY.plusDays(20)).of(Kpi.UPHELD);
    assertThat(upheld.hits()).isEqualTo(8);
    assertThat(upheld.n()).isEqualTo(12);
  }

  @Test
  void open_cases_lengthen_the_time_to_close() {
    add(10, Story.decided(0, 4, Finding.UPHELD));
    add(30, Story.open(0));
    Figures figures = figures(DAY, DAY.plusDays(20));
    assertThat(figures.of(Kpi.TIME_TO_CLOSE_MEDIAN).isNotReached()).isTrue();
    add(30, Story.decided(0, 5, Finding.UPHELD));
    Figure median = figures(DAY, DAY.plusDays(20)).of(Kpi.TIME_TO_CLOSE_MEDIAN);
    assertThat(median.value()).isEqualTo(5);
    assertThat(median.n()).isEqualTo(70);
  }

  @Test
  void ratings_count_in_whole_groups_of_five() {
    for (int i = 0; i < 12; i++) {
      add(1, Story.decided(i, 2, Finding.UPHELD).rated(i % 3 == 0 ? 2 : 5));
    }
    Figure all = figures(DAY, DAY.plusDays(40)).of(Kpi.SATISFIED_WITH_HANDLING);
    assertThat(all.n()).isEqualTo(10);
    assertThat(all.hits()).isEqualTo(6);
    Figures most = figures(DAY, DAY.plusDays(12)); // the rating of the day before last is left out
    assertThat(most.of(Kpi.SATISFIED_WITH_HANDLING).n()).isEqualTo(10);
    assertThat(figures(DAY, DAY.plusDays(11)).of(Kpi.SATISFIED_WITH_HANDLING).n()).isEqualTo(5);
  }

  @Test
  void what_everybody_answered_alike_has_no_distribution() {
    add(8, Story.decided(0, 2, Finding.UPHELD).rated(5));
    Figures figures = figures(DAY, DAY.plusDays(40));
    assertThat(figures.of(Kpi.SATISFIED_WITH_HANDLING).value()).isEqualTo(1);
    assertThat(figures.handling()).isNull();
    add(5, Story.decided(0, 2, Finding.UPHELD).rated(3));
    assertThat(figures(DAY, DAY.plusDays(40)).handling().n()).isEqualTo(13);
  }

  @Test
  void a_small_channel_reads_fewer_and_takes_another_with_it() {
    add(20, Story.open(0));
    add(2, Story.open(0).by(FeedbackType.COMPLAINT, Channel.PAPER));
    add(9, Story.open(0).by(FeedbackType.COMPLAINT, Channel.PHONE));
    Breakdown channels = figures(DAY, DAY.plusDays(5)).receivedBy(Breakdown.By.CHANNEL);
    assertThat(channels.total().value()).isEqualTo(31);
    assertThat(count(channels, "PORTAL").value()).isEqualTo(20);
    assertThat(count(channels, "PAPER").value()).isNull();
    assertThat(count(channels, "PHONE").value()).isNull();
    assertThat(count(channels, "EMAIL").value()).isZero();
    assertThat(channels.isComplete()).isFalse();
  }

  @Test
  void few_cases_and_none_look_alike() {
    Figures none = figures(DAY, DAY.plusDays(20));
    add(4, Story.decided(0, 3, Finding.UPHELD).rated(4));
    Figures few = figures(DAY, DAY.plusDays(20));
    assertThat(few.isEmpty()).isTrue();
    assertThat(none.isEmpty()).isTrue();
    assertThat(few.all()).isEqualTo(none.all());
    assertThat(few.received()).isEqualTo(none.received());
    assertThat(few.backlog()).isEqualTo(none.backlog());
    assertThat(few.trends()).isEqualTo(none.trends());
  }

  @Test
  void a_month_that_the_total_would_give_away_takes_another_with_it() {
    add(10, Story.decided(0, 3, Finding.UPHELD)); // due in January
    add(9, Story.decided(30, 3, Finding.UPHELD)); // due in February
    add(3, Story.decided(58, 3, Finding.UPHELD)); // due in March
    Figures figures = figures(DAY, DAY.plusDays(85));
    assertThat(figures.of(Kpi.DECIDED_ON_TIME).n()).isEqualTo(22);
    assertThat(figures.trend(Kpi.DECIDED_ON_TIME).months())
        .extracting(Figure::evidence)
        .containsExactly(Evidence.INDICATIVE, Evidence.HIDDEN, Evidence.HIDDEN);
  }

  @Test
  void the_backlog_is_taken_apart_by_age() {
    add(6, Story.open(0));
    add(7, Story.open(20));
    Breakdown backlog = figures(DAY, DAY.plusDays(25)).backlog();
    assertThat(backlog.total().value()).isEqualTo(13);
    assertThat(count(backlog, "UP_TO_7").value()).isEqualTo(7);
    assertThat(count(backlog, "UP_TO_30").value()).isEqualTo(6);
    assertThat(count(backlog, "OVER_90").value()).isZero();
  }

  private void add(int times, Story story) {
    for (int i = 0; i < times; i++) {
      cases.add(story.facts());
    }
  }

  private Figures figures(LocalDate from, LocalDate to) {
    return FigureExamples.of(cases, new Period(from, to), DAY.plusDays(100));
  }

  private static Count count(Breakdown breakdown, String key) {
    return breakdown.rows().stream()
        .filter(row -> row.key().equals(key))
        .map(Breakdown.Row::count)
        .findFirst()
        .orElseThrow();
  }
}
