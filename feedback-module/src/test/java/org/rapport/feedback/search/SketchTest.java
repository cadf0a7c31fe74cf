package org.rapport.feedback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that are alike share a band, others do not (C11). */
class SketchTest {

  @Test
  void C11_texts_with_half_their_words_in_common_nearly_always_share_a_band() {
    long shared =
        IntStream.range(0, 200)
            .filter(i -> !Collections.disjoint(bands(i, 0, 60), bands(i, 20, 80)))
            .count();
    assertThat(shared).isGreaterThan(190);
  }

  @Test
  void C11_texts_with_nothing_in_common_share_none() {
    long shared =
        IntStream.range(0, 200)
            .filter(i -> !Collections.disjoint(bands(i, 0, 60), bands(i, 60, 120)))
            .count();
    assertThat(shared).isZero();
  }

  @Test
  void C11_the_order_of_words_does_not_matter_and_no_words_are_like_nothing() {
    assertThat(Sketch.of(SearchWords.of("The lift is broken")))
        .isEqualTo(Sketch.of(SearchWords.of("broken is the lift")));
    assertThat(Sketch.of(Set.of()).literal()).isEqualTo("{}");
  }

  @Test
  void C11_a_chinese_text_told_in_other_words_shares_a_band() {
    Sketch one = Sketch.of(SearchWords.of("三号楼的电梯从周一起坏了，老人无法下楼，请尽快修理"));
    Sketch other = Sketch.of(SearchWords.of("三号楼电梯周一起就坏了，家里老人无法下楼，请尽快派人修理"));
    assertThat(Collections.disjoint(one.bands(), other.bands())).isFalse();
  }

  private static Set<Integer> bands(int text, int from, int to) {
    return Set.copyOf(
        Sketch.of(
                IntStream.range(from, to)
                    .mapToObj(i -> "word" + text + "-" + i)
                    .collect(Collectors.toSet()))
            .bands());
  }
}
