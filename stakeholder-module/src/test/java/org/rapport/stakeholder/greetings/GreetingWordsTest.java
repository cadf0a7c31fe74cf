package org.rapport.stakeholder.greetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.stakeholder.registry.Language;

class GreetingWordsTest {

  @Test
  void J14_a_letter_has_words_in_both_languages() {
    assertThatThrownBy(() -> new GreetingWords("A", "B", null, " ").checked())
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(2));
  }

  @Test
  void J14_a_place_that_nobody_fills_in_is_refused_before_everybody_reads_it() {
    assertThatThrownBy(() -> new GreetingWords("A", "Dear {nmae}", "甲", "乙").checked())
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.violations().get(0).field()).isEqualTo("englishText");
              assertThat(invalid.violations().get(0).message().arguments())
                  .containsExactly("{nmae}");
            });
  }

  @Test
  void J14_a_name_with_signs_of_its_own_stands_as_it_is() {
    GreetingWords words = new GreetingWords("For {name}", "To {name}: {us}", "甲", "乙");
    Map<String, String> person = Map.of("name", "A$1\\{us}", "us", "We");

    assertThat(words.textFor(Language.ENGLISH, person)).isEqualTo("To A$1\\{us}: We");
    assertThat(words.subjectFor(Language.ENGLISH, person)).isEqualTo("For A$1\\{us}");
  }
}
