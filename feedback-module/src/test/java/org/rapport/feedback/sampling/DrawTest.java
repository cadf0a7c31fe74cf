package org.rapport.feedback.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;

class DrawTest {

  private static List<Candidate> cases(List<Integer> sizes) {
    List<Candidate> all = new ArrayList<>();
    for (int stratum = 0; stratum < sizes.size(); stratum++) {
      for (int i = 0; i < sizes.get(stratum); i++) {
        all.add(new Candidate("FB-" + stratum + "-" + i, "S" + stratum));
      }
    }
    return all;
  }

  private static Map<String, Long> strata(List<Candidate> drawn) {
    return drawn.stream().collect(Collectors.groupingBy(Candidate::stratum, Collectors.counting()));
  }

  @Test
  void C16_each_stratum_is_drawn_from_by_its_share_and_none_is_left_out() {
    List<Candidate> drawn = new Draw(7, 20).from(cases(List.of(150, 40, 9, 1)));

    assertThat(strata(drawn)).isEqualTo(Map.of("S0", 14L, "S1", 4L, "S2", 1L, "S3", 1L));
  }

  @Property(tries = 200)
  void C16_the_same_seed_draws_the_same_cases_in_whatever_order_they_come(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 30) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll long seed) {
    List<Candidate> all = cases(sizes);
    List<Candidate> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));

    List<Candidate> drawn = new Draw(seed, size).from(all);

    assertThat(new Draw(seed, size).from(shuffled)).isEqualTo(drawn);
    assertThat(drawn).hasSize(Math.min(size, all.size())).doesNotHaveDuplicates();
    assertThat(Draw.fingerprint(shuffled)).isEqualTo(Draw.fingerprint(all));
    long kinds = sizes.stream().filter(cases -> cases > 0).count();
    if (size >= kinds) {
      assertThat(strata(drawn)).hasSize((int) kinds);
    }
  }

  @Test
  void C16_every_case_has_the_same_chance() {
    List<Candidate> all = cases(List.of(10));
    Map<String, Long> often =
        new Random(1)
            .longs(2_000)
            .boxed()
            .flatMap(seed -> new Draw(seed, 3).from(all).stream())
            .collect(Collectors.groupingBy(Candidate::reference, Collectors.counting()));

    assertThat(often.values()).hasSize(10).allMatch(times -> times > 500 && times < 700);
  }

  @Test
  void C16_a_quarter_is_three_months() {
    assertThat(Quarter.parse("2026-Q4").first()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(Quarter.parse("2026-Q4").end()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(Quarter.of(LocalDate.of(2026, 1, 31)).before()).hasToString("2025-Q4");
    assertThatThrownBy(() -> Quarter.parse("2026-Q5")).isInstanceOf(Invalid.class);
  }

  @Test
  void C16_a_finding_says_what_is_wrong() {
    assertThatThrownBy(() -> Answer.of(Question.ASSESSED, Verdict.NO, " "))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> Answer.of(Question.ASSESSED, null, "x")).isInstanceOf(Invalid.class);
    assertThat(Answer.of(Question.ASSESSED, Verdict.NO, "Never").isFinding()).isTrue();
    assertThat(Answer.of(Question.ASSESSED, Verdict.YES, null).isFinding()).isFalse();
  }
}
