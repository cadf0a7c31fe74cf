package org.rapport.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret that opens a case: how it is made, typed, checked and kept. */
class ReceiptCodeTest {

  private static final RandomGenerator RANDOM = new SecureRandom();

  @Test
  void it_carries_120_random_bits_in_24_characters_and_a_check_character() {
    ReceiptCode code = ReceiptCode.random(RANDOM);

    assertThat(code.value()).hasSize(25).matches("[0-9A-HJKMNP-TV-Z]+");
    assertThat(code.shown()).matches("(\\w{4}-){6}\\w");
  }

  @Test
  void every_character_is_as_likely_as_any_other_at_every_place() {
    int draws = 32_000;
    int[][] seen = new int[24][128];
    for (int i = 0; i < draws; i++) {
      String value = ReceiptCode.random(RANDOM).value();
      for (int place = 0; place < 24; place++) {
        seen[place][value.charAt(place)]++;
      }
    }

    for (int[] place : seen) {
      for (char symbol : Base32.SYMBOLS.toCharArray()) {
        assertThat(place[symbol]).isBetween(800, 1200);
      }
    }
  }

  @Test
  void what_people_make_of_it_still_opens() {
    ReceiptCode code =
        new ReceiptCode("0123456789ABCDEFGHJKMNPQ" + check("0123456789ABCDEFGHJKMNPQ"));

    for (String typed :
        List.of(
            code.value(),
            code.shown(),
            code.shown().toLowerCase(Locale.ROOT),
            " " + code.shown().replace('-', ' ') + "\r\n",
            code.shown().replace('0', 'O').replace('1', 'l'),
            code.shown().replace('0', 'o').replace('1', 'I'),
            code.shown().replace('-', '\u2013'),
            code.shown().replace("-", "\u00A0"),
            "\uFEFF" + code.shown())) {
      assertThat(ReceiptCode.parse(typed)).as(typed).contains(code);
    }
  }

  @Test
  void a_turkish_server_reads_small_letters_as_well() {
    ReceiptCode code = ReceiptCode.random(RANDOM);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ReceiptCode.parse(code.shown().toLowerCase(Locale.ROOT))).contains(code);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void one_wrong_character_is_always_noticed() {
    String value = ReceiptCode.random(RANDOM).value();
    for (int i = 0; i < value.length(); i++) {
      for (char symbol : Base32.SYMBOLS.toCharArray()) {
        if (symbol != value.charAt(i)) {
          String wrong = value.substring(0, i) + symbol + value.substring(i + 1);
          assertThat(ReceiptCode.parse(wrong)).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "FB-7K4M-2Q9D", "' or 1=1 --", "#{7*7}", "👍", "\u0000", "ＡＢＣＤ"})
  void what_is_no_receipt_is_none(String typed) {
    assertThat(ReceiptCode.parse(typed)).isEmpty();
    assertThat(ReceiptCode.parse(typed.repeat(50))).isEmpty();
  }

  @Test
  void nothing_typed_is_no_receipt() {
    assertThat(ReceiptCode.parse(null)).isEmpty();
  }

  @Test
  void it_never_shows_itself_in_a_log() {
    ReceiptCode code = ReceiptCode.random(RANDOM);

    assertThat(code.toString()).doesNotContain(code.value().substring(0, 4));
    assertThatThrownBy(() -> new ReceiptCode("7K4M")).hasMessage("not a receipt");
  }

  @Test
  void its_hash_does_not_depend_on_how_it_was_typed() {
    ReceiptCode code = ReceiptCode.random(RANDOM);
    ReceiptCode typed = ReceiptCode.parse(code.shown().toLowerCase(Locale.ROOT)).orElseThrow();

    assertThat(typed.hash()).isEqualTo(code.hash()).hasSize(32);
  }

  private static char check(String code) {
    return Base32.checkOf(code);
  }
}
