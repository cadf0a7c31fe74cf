package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GramsTest {

  @Test
  void chinese_is_cut_into_characters_and_pairs() {
    assertThat(new Grams().of("福田区").all()).containsOnly("福", "田", "区", "福田", "田区");
  }

  @Test
  void letters_and_digits_are_cut_into_pairs_and_threes() {
    assertThat(new Grams().of("ab 123").all()).containsOnly("ab", "12", "23", "123");
  }

  @Test
  void a_word_asks_for_its_longest_pieces() {
    assertThat(Grams.asked("福田abc区")).containsOnly("福田", "abc", "区");
    assertThat(Grams.asked("a")).isEmpty();
  }

  @Property
  void every_part_of_a_text_is_found(
      @ForAll
          @StringLength(min = 1, max = 30)
          @CharRange(from = 'a', to = 'e')
          @CharRange(from = '一', to = '丐')
          @CharRange(from = ' ', to = '1')
          String text,
      @ForAll @IntRange(max = 29) int one,
      @ForAll @IntRange(max = 29) int other) {
    int from = Math.min(one, other) % text.length();
    int to = from + 1 + Math.max(one, other) % (text.length() - from);

    assertThat(new Grams().of(text).all()).containsAll(Grams.asked(text.substring(from, to)));
  }
}
