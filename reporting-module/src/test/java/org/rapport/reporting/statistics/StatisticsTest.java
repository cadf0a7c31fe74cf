package org.rapport.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  private static final Offset<Double> DIGITS_4 = within(.00005);
  private static final Offset<Double> DIGITS_3 = within(.0005);
  private static final Offset<Double> DIGITS_1 = within(.05);

  @Test
  void wilson_has_the_check_values_of_the_definition() {
    assertThat(Wilson.of(8, 10).interval().low()).isCloseTo(.4902, DIGITS_4);
    assertThat(Wilson.of(8, 10).interval().high()).isCloseTo(.9433, DIGITS_4);
    assertThat(Wilson.of(0, 12).interval().low()).isZero();
    assertThat(Wilson.of(0, 12).interval().high()).isCloseTo(.2425, DIGITS_4);
  }

  @Test
  void net_promoter_score_has_the_check_values_of_the_definition() {
    NetPromoter score = NetPromoter.of(36, 7, 67);
    assertThat(score.score()).isCloseTo(43.3, DIGITS_1);
    assertThat(score.interval().low()).isCloseTo(25.5, DIGITS_1);
    assertThat(score.interval().high()).isCloseTo(57.4, DIGITS_1);
  }

  @Test
  void a_poisson_rate_has_the_check_values_of_the_definition() {
    assertThat(PoissonRate.of(5, 1).interval().low()).isCloseTo(1.623, DIGITS_3);
    assertThat(PoissonRate.of(5, 1).interval().high()).isCloseTo(11.668, DIGITS_3);
    assertThat(PoissonRate.of(0, 2).interval().low()).isZero();
    assertThat(PoissonRate.of(0, 2).interval().high()).isCloseTo(3.689 / 2, DIGITS_3);
  }

  @Test
  void a_mean_of_a_whole_population_is_certain() {
    Mean sample = Mean.of(2, 4, 4, 6);
    // t(.975; 3) = 3.1824, s = 1.63299
    assertThat(sample.interval().orElseThrow().low()).isCloseTo(4 - 2.5985, DIGITS_3);
    Mean most = Mean.ofPopulation(5, 2, 4, 4, 6);
    assertThat(most.interval().orElseThrow().low()).isCloseTo(4 - 2.5985 / 2, DIGITS_3);
    Mean all = Mean.ofPopulation(4, 2, 4, 4, 6);
    assertThat(all.interval()).contains(new Interval(4, 4));
    assertThat(Mean.of(3).interval()).isEmpty();
  }

  @Test
  void alpha_is_1_for_items_that_say_the_same_and_is_silent_below_30_answers() {
    double[][] same = answers(30, 0);
    assertThat(CronbachAlpha.of(same).orElseThrow()).isCloseTo(1, DIGITS_4);
    assertThat(CronbachAlpha.of(answers(29, 0))).isEmpty();
    double[][] withAGap = answers(30, 0);
    withAGap[3][1] = Double.NaN;
    assertThat(CronbachAlpha.of(withAGap)).isEmpty();
  }

  @Test
  void alpha_has_the_value_worked_out_by_hand() {
    // two items, equal variances v, correlation r: alpha = 2r / (1 + r); here r = .6
    double[][] answers = new double[40][];
    for (int i = 0; i < 40; i++) {
      double first = i % 2 == 0 ? 1 : 5;
      boolean agrees = i % 20 < 16;
      answers[i] = new double[] {first, agrees ? first : 6 - first};
    }
    assertThat(CronbachAlpha.of(answers).orElseThrow()).isCloseTo(.75, DIGITS_4);
  }

  @Test
  void newcombe_has_the_values_of_his_own_first_example() {
    Newcombe difference = Newcombe.of(Wilson.of(48, 80), Wilson.of(56, 70));
    assertThat(difference.difference()).isCloseTo(.2, DIGITS_4);
    assertThat(difference.interval().low()).isCloseTo(.0524, DIGITS_4);
    assertThat(difference.interval().high()).isCloseTo(.3339, DIGITS_4);
    assertThat(difference.isChange()).isTrue();
    assertThat(Newcombe.of(Wilson.of(5, 10), Wilson.of(6, 10)).isChange()).isFalse();
  }

  @Test
  void people_of_one_stakeholder_are_averaged_first() {
    var share =
        StakeholderShare.of(List.of(List.of(true, true, true, true), List.of(false), List.of()), 1);
    assertThat(share.value()).isEqualTo(.5);
    assertThat(share.n()).isEqualTo(2);
  }

  @Test
  void the_same_seed_gives_the_same_interval() {
    List<List<Boolean>> answers =
        IntStream.range(0, 40).mapToObj(i -> List.of(i % 4 != 0, i % 3 != 0)).toList();
    var share = StakeholderShare.of(answers, 7);
    assertThat(share.interval()).isEqualTo(StakeholderShare.of(answers, 7).interval());
    assertThat(share.interval().contains(share.value())).isTrue();
    assertThat(share.interval().high() - share.interval().low()).isBetween(.1, .35);
  }

  @Test
  void what_is_no_proportion_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StakeholderShare.of(Collections.emptyList(), 1));
  }

  private static double[][] answers(int people, double noise) {
    var random = new Random(5);
    double[][] answers = new double[people][];
    for (int i = 0; i < people; i++) {
      double level = 1 + i % 5;
      answers[i] = new double[] {level, level + noise * random.nextGaussian(), level};
    }
    return answers;
  }
}
