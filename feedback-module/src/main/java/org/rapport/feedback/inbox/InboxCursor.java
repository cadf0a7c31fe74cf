package org.rapport.feedback.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/**
 * A place in a list: the sort value and id of a row, and whether one reads on after it or back
 * before it.
 *
 * @param at null at either end of the list
 */
record InboxCursor(boolean back, Instant at, long id) {

  static final InboxCursor START = new InboxCursor(false, null, 0);

  private static final int LONGEST = 100;

  static InboxCursor after(InboxItem item, boolean byDueDate) {
    return new InboxCursor(false, item.sortedBy(byDueDate), item.id());
  }

  static InboxCursor before(InboxItem item, boolean byDueDate) {
    return new InboxCursor(true, item.sortedBy(byDueDate), item.id());
  }

  /** Opaque to whoever hands it back. */
  String text() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
    String plain = (back ? "b" : "a") + micros + ":" + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  static InboxCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return START;
    }
    try {
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException();
      }
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      String[] parts = plain.substring(1).split(":", 2);
      Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      return new InboxCursor(plain.charAt(0) == 'b', at, Long.parseLong(parts[1]));
    } catch (RuntimeException e) { // whatever is wrong with it, it is none of ours
      throw Invalid.field("page", Message.of("feedback", "invalid.page"));
    }
  }
}
