package org.rapport.feedback.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.redaction.RedactionOrder.Where;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

/** What becomes of words that nobody shall read any more. */
class PassageTest {

  @Test
  void C17_a_passage_is_masked_wherever_it_stands_in_capitals_or_not() {
    Passage passage = Passage.typed("nurse Kim");

    assertThat(passage.masked("Nurse KIM said so; ask nurse Kim."))
        .isEqualTo("█████ said so; ask █████.");
    assertThat(Passage.typed("张三丰").masked("张三丰在场")).isEqualTo("███在场");
    assertThat(Passage.typed("a.*b$1").masked("Is it a.*b$1?")).isEqualTo("Is it █████?");
  }

  @Test
  void C17_the_mask_of_a_whole_text_does_not_tell_its_length() {
    assertThat(Passage.WHOLE.masked("A long story about somebody")).isEqualTo("█████");
  }

  @Test
  void C17_words_that_stand_nowhere_are_not_masked() {
    CaseText text = new CaseText(TextPlace.NOTE, "1", "Nobody was there");

    assertThatThrownBy(() -> Passage.typed("Kim").in(List.of(text))).isInstanceOf(Refusal.class);
    assertThat(Passage.typed("nobody").in(List.of(text)))
        .containsExactly(new MaskedText(text, "█████ was there"));
  }

  @Test
  void C17_whoever_masks_says_where_what_and_why() {
    assertThatThrownBy(() -> new RedactionOrder(null, null, " ", " "))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(3));
    assertThatThrownBy(() -> new RedactionOrder(Where.NOTE, null, null, "Wrong case"))
        .isInstanceOf(Invalid.class);
    assertThat(new RedactionOrder(Where.NOTE, 1, " ", "Wrong case").asked())
        .isEqualTo(Passage.WHOLE);
  }
}
