package org.rapport.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeJsonTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"x\":{",
        "{\"x\":{\"y\":",
        "{\"x\":[",
        "[",
        "{\"x\":\"",
        "{\"x\":1}{",
        "{\"handling\":1e999999999}",
        "{\"handling\":-1E+1000}",
        "{\"x\":1234567890123456789012345678901}",
        "nothing"
      })
  void what_ends_too_early_or_counts_too_far_is_refused_at_once(String text) {
    assertTimeoutPreemptively(PATIENCE, () -> assertRefused(text));
  }

  @Test
  void what_is_nested_too_deeply_is_refused_at_once() {
    assertTimeoutPreemptively(PATIENCE, () -> assertRefused("{\"x\":".repeat(100_000)));
    assertTimeoutPreemptively(PATIENCE, () -> assertRefused("[".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " [1, 2.5, -3e2] ",
        "\"one\"",
        "null",
        "{\"a\":{\"b\":[{\"c\":\"é 漢 👍\"}]}}"
      })
  void what_is_whole_is_taken(String text) {
    assertThatCode(() -> WholeJson.check(text.getBytes(StandardCharsets.UTF_8)))
        .doesNotThrowAnyException();
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> WholeJson.check(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(JsonException.class);
  }
}
