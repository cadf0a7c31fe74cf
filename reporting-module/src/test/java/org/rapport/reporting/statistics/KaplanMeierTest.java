package org.rapport.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the remission times of Freireich et al. (1963), the textbook example of the method. */
class KaplanMeierTest {

  private static final int[] TREATED_ENDED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
  private static final int[] TREATED_CENSORED = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
  private static final int[] PLACEBO = {
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23
  };

  private final KaplanMeier treated = KaplanMeier.of(spells(TREATED_ENDED, TREATED_CENSORED));
  private final KaplanMeier placebo = KaplanMeier.of(spells(PLACEBO, new int[0]));

  @Test
  void the_curve_has_the_textbook_values() {
    assertThat(treated.survival(6)).isCloseTo(.8571, within(.00005));
    assertThat(treated.survival(10)).isCloseTo(.7529, within(.00005));
    assertThat(treated.survival(23)).isCloseTo(.4482, within(.00005));
    assertThat(treated.survival(5)).isEqualTo(1);
  }

  @Test
  void the_median_and_its_interval_are_the_textbook_ones() {
    assertThat(treated.quantile(.5)).hasValue(23);
    assertThat(treated.interval(.5)).contains(new Interval(13, Double.POSITIVE_INFINITY));
    assertThat(placebo.quantile(.5)).hasValue(8);
    assertThat(placebo.interval(.5)).contains(new Interval(4, 11));
  }

  @Test
  void a_quantile_that_open_cases_keep_out_of_sight_is_empty() {
    assertThat(treated.quantile(.9)).isEmpty();
    assertThat(placebo.quantile(.9)).hasValue(17);
  }

  @Test
  void open_cases_lengthen_the_time_and_leaving_them_out_would_flatter() {
    KaplanMeier onlyEnded = KaplanMeier.of(spells(TREATED_ENDED, new int[0]));
    assertThat(onlyEnded.quantile(.5).orElseThrow()).isLessThan(treated.quantile(.5).orElseThrow());
    assertThat(treated.n()).isEqualTo(21);
    assertThat(treated.ended()).isEqualTo(9);
  }

  @Test
  void nothing_at_all_has_no_quantile() {
    KaplanMeier nothing = KaplanMeier.of(List.of());
    assertThat(nothing.quantile(.5)).isEmpty();
    assertThat(nothing.interval(.5)).isEmpty();
  }

  @Test
  void all_on_the_same_day_took_no_day() {
    KaplanMeier sameDay = KaplanMeier.of(List.of(new Spell(0, true, 12)));
    assertThat(sameDay.quantile(.5)).hasValue(0);
    assertThat(sameDay.interval(.5)).contains(new Interval(0, 0));
  }

  private static List<Spell> spells(int[] ended, int[] censored) {
    List<Spell> spells = new ArrayList<>();
    for (int days : ended) {
      spells.add(new Spell(days, true, 1));
    }
    for (int days : censored) {
      spells.add(new Spell(days, false, 1));
    }
    return spells;
  }
}
