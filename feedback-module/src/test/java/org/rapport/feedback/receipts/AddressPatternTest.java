package org.rapport.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AddressPatternTest {

  private final AddressPattern pattern =
      AddressPattern.of("Feedback+TOKEN@example.org").orElseThrow();

  @Test
  void C18_the_secret_is_found_again_in_whatever_case_the_address_comes_back() {
    ReplyToken token = ReplyToken.random(new SecureRandom());
    String address = pattern.with(token);

    assertThat(address).matches("feedback\\+[0-9a-z]{26}@example\\.org");
    assertThat(pattern.tokenIn(address.toUpperCase(Locale.ROOT))).contains(token);
    assertThat(pattern.isOwn(address)).isTrue();
    assertThat(token.toString()).doesNotContain(token.value());
  }

  @Test
  void C18_no_other_address_has_one() {
    String token = "a".repeat(26);
    for (String other :
        new String[] {
          "feedback@example.org",
          "feedback+" + token + "a@example.org",
          "feedback+" + token + "@example.com",
          "feedbackx" + token + "@example.org",
          "x-feedback+" + token + "@example.org"
        }) {
      assertThat(pattern.tokenIn(other)).as(other).isEmpty();
    }
    assertThat(pattern.isOwn("FEEDBACK@example.org")).isTrue();
    assertThat(pattern.isOwn("li@example.org")).isFalse();
  }

  @Test
  void C18_a_pattern_without_a_place_for_the_secret_or_that_is_no_address_is_none() {
    for (String wrong :
        new String[] {
          "f@example.org", "f@TOKEN.org", "TOKEN@example.org", "f TOKEN@x.org", "TOKEN"
        }) {
      assertThat(AddressPattern.of(wrong)).as(wrong).isEmpty();
    }
  }
}
