package org.rapport.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;
import org.rapport.platform.Role;

class PasswordRulesTest {

  private final Account owner =
      new Account(
          new AccountDetails(
              "anna.schmidt",
              "Anna Schmidt",
              "anna@example.org",
              null,
              Set.of(Role.AUDITOR),
              false),
          Instant.EPOCH,
          null);

  private String complaint(String password) {
    Invalid invalid =
        catchThrowableOfType(Invalid.class, () -> PasswordRules.check(password, "password", owner));
    return invalid == null ? null : invalid.violations().get(0).message().key();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "purple walrus dances",
        "aaaaaaaabbbbbbcd",
        "长长的密码由很多汉字组成吧",
        "🦊🐻🐼🦁🐮🐷🐸🐵🐔🐧🐦🐤",
        "            x y z"
      })
  void twelve_characters_of_any_kind_will_do(String password) {
    assertThatCode(() -> PasswordRules.check(password, "password", owner))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "elevenchars", "🦊🐻🐼🦁🐮🐷🐸🐵🐔🐧🐦"})
  void fewer_than_twelve_characters_are_too_few(String password) {
    assertThat(complaint(password)).isEqualTo("account.password.short");
  }

  @Test
  void nothing_typed_is_too_short() {
    assertThat(complaint(null)).isEqualTo("account.password.short");
  }

  @Test
  void more_than_two_hundred_characters_are_too_many() {
    assertThat(complaint("purple walrus ".repeat(20))).isEqualTo("account.password.long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"password1234", "PassWord1234", "123456789012", "aaaaaaaaaaaa", "121212121212"})
  void what_everybody_tries_first_is_refused(String password) {
    assertThat(complaint(password)).isEqualTo("account.password.common");
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna.schmidt", "SchmidtAnna12", "rapport-anna1", "anna@example.org"})
  void what_is_known_about_the_owner_is_refused(String password) {
    assertThat(complaint(password)).isEqualTo("account.password.names");
  }

  @Test
  void a_name_inside_a_long_password_does_no_harm() {
    assertThat(complaint("anna feeds seven geese")).isNull();
  }
}
