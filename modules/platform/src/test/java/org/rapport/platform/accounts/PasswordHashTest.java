package org.rapport.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PasswordHashTest {

  private final PasswordHash hash = PasswordHash.of("purple walrus dances", new SecureRandom());

  @Test
  void only_the_same_password_matches() {
    assertThat(hash.matches("purple walrus dances")).isTrue();
    assertThat(hash.matches("purple walrus dance")).isFalse();
    assertThat(hash.matches("Purple walrus dances")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  @Test
  void an_accent_typed_in_two_ways_is_the_same() {
    PasswordHash composed = PasswordHash.of("caf\u00e9 au lait bitte", new SecureRandom());

    assertThat(composed.matches("cafe\u0301 au lait bitte")).isTrue();
  }

  @Test
  void it_tells_its_rounds_and_salt_and_not_the_password() {
    assertThat(hash.value()).startsWith("pbkdf2-sha512$210000$").doesNotContain("walrus");
    assertThat(hash.toString()).doesNotContain("$");
    assertThat(PasswordHash.of("purple walrus dances", new SecureRandom())).isNotEqualTo(hash);
  }

  @Test
  void a_hash_with_other_rounds_still_matches() {
    // 1000 rounds of PBKDF2-HMAC-SHA-512 over "password" and "saltsaltsaltsalt", by Python's
    // hashlib
    PasswordHash old =
        new PasswordHash(
            "pbkdf2-sha512$1000$c2FsdHNhbHRzYWx0c2FsdA$"
                + "715rqIr5dXOVPpBhqqsugl037zT5bWJTWYmZtIcK8hA");

    assertThat(old.matches("password")).isTrue();
  }

  @Test
  void one_time_passwords_are_all_different_and_hard_to_misread() {
    Random random = new SecureRandom();

    assertThat(
            IntStream.range(0, 1000)
                .mapToObj(i -> OneTimePassword.generate(random))
                .collect(Collectors.toSet()))
        .hasSize(1000)
        .allMatch(p -> p.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"))
        .noneMatch(p -> p.matches(".*[ilo01].*"));
  }
}
