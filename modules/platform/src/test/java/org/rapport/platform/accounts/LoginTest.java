package org.rapport.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;

class LoginTest {

  @ParameterizedTest
  @ValueSource(strings = {"li", "li.wei", "anna@example.org", "王芳", "o-neil_7", "jose+test"})
  void letters_digits_and_a_few_signs_between_them_are_a_login(String login) {
    assertThat(new Login(login).value()).isEqualTo(login);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".li", "li.", "li wei", "li/wei", "<b>", "li'wei", "a\u0000"})
  void anything_else_is_refused(String login) {
    assertThatThrownBy(() -> new Login(login)).isInstanceOf(Invalid.class);
  }

  @Test
  void more_than_64_characters_are_refused_and_never_cut() {
    assertThatThrownBy(() -> new Login("a".repeat(65))).isInstanceOf(Invalid.class);
    assertThat(new Login("a".repeat(64)).value()).hasSize(64);
  }
}
