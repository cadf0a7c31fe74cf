package org.rapport.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public name of a case, and its beginnings in a search. */
class ReferenceTest {

  @Test
  void it_is_short_and_tells_nothing() {
    RandomGenerator random = new SecureRandom();

    assertThat(Reference.random(random).value()).matches("FB-\\w{4}-\\w{4}");
    assertThat(Reference.random(random)).isNotEqualTo(Reference.random(random));
  }

  @ParameterizedTest
  @CsvSource({
    "FB-7K4M-2Q9D, FB-7K4M-2Q9D",
    "fb7k4m2q9d, FB-7K4M-2Q9D",
    "fb 7k4m 2q, FB-7K4M-2Q",
    "FB-7K4M-, FB-7K4M",
    "FB-7, FB-7"
  })
  void a_beginning_is_found_however_it_is_typed(String typed, String kept) {
    assertThat(Reference.beginning(typed)).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FB", "FB-%", "FB-7K4M-2Q9DX", "refund", "FBI agents", "FB-7K4M-2Q9_"})
  void other_words_are_no_reference(String typed) {
    assertThat(Reference.beginning(typed)).isEmpty();
  }
}
