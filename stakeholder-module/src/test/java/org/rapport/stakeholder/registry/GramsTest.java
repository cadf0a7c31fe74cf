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
  void a_phone_number_is_asked_for_by_six_digits_in_a_row() {
    assertThat(Grams.asked("13912345")).containsOnly("139123", "391234", "912345");
    assertThat(new Grams().ofDull("13912345").all()).containsAll(Grams.asked("13912345"));
    assertThat(new Grams().of("room1391234x").all()).containsAll(Grams.asked("391234"));
  }

  @Test
  void fewer_digits_and_digits_among_letters_are_asked_for_by_threes() {
    assertThat(Grams.asked("1391")).containsOnly("139", "391");
    assertThat(Grams.asked("a139123")).containsOnly("a13", "139", "391", "912", "123");
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
    assertPartIsFound(text, one, other);
  }

  @Property
  void every_part_of_a_text_with_numbers_is_found(
      @ForAll
          @StringLength(min = 1, max = 30)
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'a', to = 'a')
          String text,
      @ForAll @IntRange(max = 29) int one,
      @ForAll @IntRange(max = 29) int other) {
    assertPartIsFound(text, one, other);
  }

  private static void assertPartIsFound(String text, int one, int other) {
    int from = Math.min(one, other) % text.length();
    int to = from + 1 + Math.max(one, other) % (text.length() - from);

    assertThat(new Grams().of(text).all()).containsAll(Grams.asked(text.substring(from, to)));
  }
}
