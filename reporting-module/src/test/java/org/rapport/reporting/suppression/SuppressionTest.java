package org.rapport.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapport.reporting.suppression.Shown.AS_FEWER;
import static org.rapport.reporting.suppression.Shown.PLAINLY;
import static org.rapport.reporting.suppression.Shown.WITHHELD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.reporting.statistics.Interval;
import org.rapport.reporting.statistics.Wilson;

class SuppressionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void of_teams_3_and_6_of_9_both_are_hidden() {
    assertThat(respondents(9, 3, 6)).containsExactly(PLAINLY, AS_FEWER, WITHHELD);
  }

  @Test
  void of_teams_3_6_and_4_of_13_only_the_6_are_shown() {
    assertThat(respondents(13, 3, 6, 4)).containsExactly(PLAINLY, AS_FEWER, PLAINLY, AS_FEWER);
  }

  @Test
  void suppressed_and_empty_look_alike_among_people_who_answered() {
    assertThat(respondents(19, 0, 3, 9, 7))
        .containsExactly(PLAINLY, AS_FEWER, AS_FEWER, PLAINLY, WITHHELD);
  }

  @Test
  void a_small_count_of_cases_reads_fewer_and_takes_another_with_it() {
    assertThat(cases(22, 2, 12, 8)).containsExactly(PLAINLY, AS_FEWER, PLAINLY, WITHHELD);
  }

  @Test
  void a_zero_is_shown_where_its_base_is_large_and_not_where_it_is_below_5() {
    assertThat(cases(20, 0, 12, 8)).containsExactly(PLAINLY, PLAINLY, PLAINLY, PLAINLY);
    assertThat(cases(3, 0, 3)).containsExactly(AS_FEWER, AS_FEWER, AS_FEWER);
  }

  @Test
  void two_fours_of_eight_would_be_known_so_the_total_goes_too() {
    assertThat(cases(8, 4, 4)).containsExactly(WITHHELD, AS_FEWER, AS_FEWER);
  }

  @Test
  void one_beside_five_of_six_would_be_known() {
    assertThat(cases(6, 1, 5)).containsExactly(WITHHELD, AS_FEWER, WITHHELD);
  }

  @Test
  void a_hidden_total_takes_a_part_with_it_in_the_other_breakdown() {
    // total 8 is 4 + 4 by one breakdown, so hidden; 8 = 8 by another would give it back
    List<Shown> shown =
        Suppression.of(
            MinimumGroup.OF_FIGURES,
            Kind.CASES,
            new long[] {8, 4, 4, 8},
            List.of(new Sum(0, List.of(1, 2)), new Sum(0, List.of(3))));
    assertThat(shown.get(0)).isEqualTo(WITHHELD);
    assertThat(shown.get(3)).isEqualTo(WITHHELD);
  }

  @Test
  void a_survey_may_ask_for_more_people_never_for_less() {
    assertThat(MinimumGroup.OF_FIGURES.raisedTo(8).people()).isEqualTo(8);
    assertThat(MinimumGroup.OF_FIGURES.raisedTo(2).people()).isEqualTo(5);
    assertThat(MinimumGroup.OF_COMMENTS.people()).isEqualTo(10);
    assertThatIllegalArgumentException().isThrownBy(() -> new MinimumGroup(4));
  }

  @Test
  void a_group_that_differs_from_a_published_one_by_few_is_not_published() {
    Cuts<Integer> cuts = new Cuts<>(MinimumGroup.OF_FIGURES);
    assertThat(cuts.publish(people(0, 20))).isTrue();
    assertThat(cuts.publish(people(0, 18))).isFalse();
    assertThat(cuts.publish(people(0, 20))).isTrue();
    assertThat(cuts.publish(people(0, 15))).isTrue();
    assertThat(cuts.publish(people(0, 4))).isFalse();
  }

  @Test
  void a_period_counts_only_whole_blocks_of_five_answers() {
    SortedMap<LocalDate, Long> answers = new TreeMap<>();
    answers.put(DAY, 3L);
    answers.put(DAY.plusDays(1), 4L);
    answers.put(DAY.plusDays(2), 6L);
    answers.put(DAY.plusDays(3), 2L);
    DayBlocks blocks = DayBlocks.of(MinimumGroup.OF_FIGURES, answers);
    assertThat(counted(blocks, answers, DAY, DAY.plusDays(9))).isEqualTo(13);
    assertThat(counted(blocks, answers, DAY.plusDays(1), DAY.plusDays(9))).isEqualTo(6);
    assertThat(counted(blocks, answers, DAY, DAY)).isZero();
  }

  @Test
  void a_light_shines_only_on_enough_evidence() {
    Target target = new Target(.8, true);
    assertThat(light(95, 100, target)).isEqualTo(Light.MET);
    assertThat(light(60, 100, target)).isEqualTo(Light.MISSED);
    assertThat(light(82, 100, target)).isEqualTo(Light.NOT_ENOUGH_EVIDENCE);
    assertThat(light(29, 29, target)).isEqualTo(Light.INDICATIVE);
    assertThat(light(4, 4, target)).isEqualTo(Light.HIDDEN);
    assertThat(light(95, 100, null)).isEqualTo(Light.NO_TARGET);
  }

  @Test
  void fewer_days_are_better_and_an_open_end_is_no_evidence() {
    Target days = new Target(5, false);
    assertThat(Light.of(Evidence.ENOUGH, days, new Interval(2, 4))).isEqualTo(Light.MET);
    assertThat(Light.of(Evidence.ENOUGH, days, new Interval(6, 9))).isEqualTo(Light.MISSED);
    assertThat(Light.of(Evidence.ENOUGH, days, new Interval(4, Double.POSITIVE_INFINITY)))
        .isEqualTo(Light.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void a_unanimous_group_hides_its_distribution() {
    assertThat(Distribution.of(0, 0, 0, 0, 8).isShown()).isFalse();
    assertThat(Distribution.of(0, 0, 0, 1, 8).isShown()).isTrue();
    assertThat(Distribution.of(1, 0, 0, 1, 2).isShown()).isFalse();
    assertThat(Distribution.of(1, 2, 3, 4, 5).topTwo()).isEqualTo(9);
  }

  private static Light light(long hits, long n, Target target) {
    return Light.of(Evidence.of(n), target, Wilson.of(hits, n).interval());
  }

  private static long counted(
      DayBlocks blocks, SortedMap<LocalDate, Long> answers, LocalDate from, LocalDate to) {
    return answers.entrySet().stream()
        .filter(day -> blocks.isWithin(day.getKey(), from, to))
        .mapToLong(day -> day.getValue())
        .sum();
  }

  private static Set<Integer> people(int from, int to) {
    return Set.copyOf(IntStream.range(from, to).boxed().toList());
  }

  private static List<Shown> respondents(long... totalAndParts) {
    return shown(Kind.RESPONDENTS, totalAndParts);
  }

  private static List<Shown> cases(long... totalAndParts) {
    return shown(Kind.CASES, totalAndParts);
  }

  private static List<Shown> shown(Kind kind, long... totalAndParts) {
    assertThat(totalAndParts[0]).isEqualTo(Arrays.stream(totalAndParts).skip(1).sum());
    List<Integer> parts = IntStream.range(1, totalAndParts.length).boxed().toList();
    return Suppression.of(MinimumGroup.OF_FIGURES, kind, totalAndParts, List.of(new Sum(0, parts)));
  }
}
