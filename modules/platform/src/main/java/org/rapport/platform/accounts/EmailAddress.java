package org.rapport.platform.accounts;

import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** An e-mail address that mail can be sent to; whether it arrives only a mail can tell. */
final class EmailAddress {

  private static final int MAX = 254; // RFC 5321 §4.5.3.1.3
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"().]+");

  private EmailAddress() {}

  static String optional(String typed, String field) {
    String text = Text.optional(typed, field, MAX);
    if (text != null && !SHAPE.matcher(text).matches()) {
      throw Invalid.field(field, Message.of("platform", "account.email.shape"));
    }
    return text;
  }
}
