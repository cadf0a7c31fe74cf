package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.stakeholder.models.WordDifference.Kind.ADDED;
import static org.rapport.stakeholder.models.WordDifference.Kind.KEPT;
import static org.rapport.stakeholder.models.WordDifference.Kind.REMOVED;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapport.stakeholder.models.WordDifference.Kind;
import org.rapport.stakeholder.models.WordDifference.Piece;

class WordDifferenceTest {

  @Test
  void J2_words_that_changed_are_told_from_those_that_stayed() {
    assertThat(WordDifference.between("We keep our word.", "We always keep our promises."))
        .containsExactly(
            new Piece(KEPT, "We "),
            new Piece(ADDED, "always "),
            new Piece(KEPT, "keep our "),
            new Piece(REMOVED, "word"),
            new Piece(ADDED, "promises"),
            new Piece(KEPT, "."));
  }

  @Test
  void J2_chinese_is_compared_sign_by_sign() {
    assertThat(WordDifference.between("及早相告", "及时相告"))
        .containsExactly(
            new Piece(KEPT, "及"),
            new Piece(REMOVED, "早"),
            new Piece(ADDED, "时"),
            new Piece(KEPT, "相告"));
  }

  @Test
  void J2_nothing_written_before_means_everything_is_new() {
    assertThat(WordDifference.between(null, "New")).containsExactly(new Piece(ADDED, "New"));
    assertThat(WordDifference.between("Old", "")).containsExactly(new Piece(REMOVED, "Old"));
    assertThat(WordDifference.between(null, null)).isEmpty();
  }

  @Test
  void J2_both_texts_can_be_read_back_from_the_pieces() {
    String before = "We talk, listen\nand share 分享 it — in time.";
    String after = "We listen, then talk\nand 分享并倾听 in good time!";

    List<Piece> pieces = WordDifference.between(before, after);

    assertThat(without(pieces, ADDED)).isEqualTo(before);
    assertThat(without(pieces, REMOVED)).isEqualTo(after);
  }

  @Test
  void J2_texts_too_long_to_compare_are_shown_one_after_the_other() {
    String before = "旧".repeat(2000);
    String after = "新".repeat(2000);

    assertThat(WordDifference.between(before, after))
        .containsExactly(new Piece(REMOVED, before), new Piece(ADDED, after));
  }

  private static String without(List<Piece> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
