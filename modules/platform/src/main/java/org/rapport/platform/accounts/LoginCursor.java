package org.rapport.platform.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.rapport.kernel.Slice;

/** Where a page of the list of accounts begins: after one login, or before one. */
record LoginCursor(boolean isBackwards, String login) {

  private static final LoginCursor START = new LoginCursor(false, "");

  /** Garbage begins at the start. */
  static LoginCursor parse(String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return START;
    }
    try {
      String read = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return read.isEmpty() || read.indexOf('\0') >= 0
          ? START
          : new LoginCursor(read.charAt(0) == '<', read.substring(1));
    } catch (IllegalArgumentException e) {
      return START;
    }
  }

  /**
   * @param items in the order shown
   * @param more whether there are others beyond, in the direction read
   */
  Slice<Account> slice(List<Account> items, boolean more, long total) {
    if (items.isEmpty()) {
      return new Slice<>(items, null, null, total);
    }
    boolean before = isBackwards ? more : !login.isEmpty();
    boolean after = isBackwards || more;
    return new Slice<>(
        items,
        before ? write('<', items.get(0)) : null,
        after ? write('>', items.get(items.size() - 1)) : null,
        total);
  }

  private static String write(char direction, Account account) {
    String text = direction + account.login().toLowerCase(Locale.ROOT);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
