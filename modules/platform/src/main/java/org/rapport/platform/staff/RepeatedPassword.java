package org.rapport.platform.staff;

import java.util.Objects;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** A password that nobody can read while typing is typed twice. */
final class RepeatedPassword {

  private RepeatedPassword() {}

  static void check(String password, String repeated) {
    if (!Objects.equals(password, repeated)) {
      throw Invalid.field("repeated", Message.of("platform", "account.password.different"));
    }
  }
}
