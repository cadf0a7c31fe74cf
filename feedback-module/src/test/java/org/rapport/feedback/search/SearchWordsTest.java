package org.rapport.feedback.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words as search keeps and asks for them. */
class SearchWordsTest {

  @Test
  void english_words_lose_case_and_endings() {
    assertThat(SearchWords.of("The Refunds were REFUNDED by Ann's bank"))
        .containsExactly("refund", "were", "ann", "bank");
  }

  @Test
  void chinese_words_are_found_as_pairs_and_as_single_characters() {
    assertThat(SearchWords.of("电梯坏了")).contains("电梯", "梯坏", "坏了", "电");
    assertThat(SearchWords.query("电梯坏")).contains("'电梯' & '梯坏'");
    assertThat(SearchWords.query("梯")).contains("'梯'");
  }

  @Test
  void both_languages_stand_side_by_side() {
    assertThat(SearchWords.of("3号楼lift坏了")).contains("号楼", "lift", "坏了");
  }

  @Test
  void full_width_letters_are_letters() {
    assertThat(SearchWords.query("ＡＢＣ１２")).contains("'abc12'");
  }

  @Test
  void an_emoji_is_a_word_and_marks_are_none() {
    assertThat(SearchWords.query("👍")).contains("'👍'");
    assertThat(SearchWords.query("!!! ... 。。。")).isEmpty();
    assertThat(SearchWords.query("the")).isEmpty();
  }

  @Test
  void a_quotation_mark_stays_inside_its_word() {
    assertThat(SearchWords.query("o'brien \\")).contains("'o''brien'");
  }

  @Test
  void several_texts_give_each_word_once() {
    assertThat(SearchWords.of("lift", null, "Lifts")).containsExactly("lift");
  }

  @Test
  void a_very_long_text_without_spaces_is_cut_into_words_that_fit() {
    assertThat(SearchWords.of("x".repeat(20_000))).allMatch(word -> word.length() <= 255);
  }
}
