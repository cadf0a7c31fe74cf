package org.rapport.platform.accounts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/**
 * The name somebody signs in with: 2 to 64 letters and digits of any script, and {@code . _ - @ +}
 * between them. Spellings that differ in case only are the same login.
 */
record Login(String value) {

  private static final Pattern ALLOWED =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._@+-]{0,62}[\\p{L}\\p{M}\\p{N}])");

  Login {
    value = Text.required(value, "login", 64);
    if (!ALLOWED.matcher(value).matches()) {
      throw Invalid.field("login", Message.of("platform", "account.login.letters"));
    }
  }

  String lowerCase() {
    return value.toLowerCase(Locale.ROOT);
  }
}
