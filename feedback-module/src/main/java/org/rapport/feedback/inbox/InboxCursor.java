package org.rapport.feedback.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/**
 * A place in a list: the sort values and id of a row, and whether one reads on after it or back
 * before it.
 *
 * @param at null at either end of the list
 * @param rank of the row, where the best hits come first; else null
 */
record InboxCursor(boolean back, Instant at, long id, Integer rank) {

  static final InboxCursor START = new InboxCursor(false, null, 0, null);

  private static final int LONGEST = 100;

  static InboxCursor after(InboxItem item, boolean byDueDate) {
    return new InboxCursor(false, item.sortedBy(byDueDate), item.id(), item.rank());
  }

  static InboxCursor before(InboxItem item, boolean byDueDate) {
    return new InboxCursor(true, item.sortedBy(byDueDate), item.id(), item.rank());
  }

  /** Whether best hits may come first on this page: as they did on the one before. */
  boolean mayRank() {
    return at == null || rank != null;
  }

  /** Opaque to whoever hands it back. */
  String text() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
    String plain = (back ? "b" : "a") + micros + ":" + id + (rank == null ? "" : ":" + rank);
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
      String[] parts = plain.substring(1).split(":", 3);
      Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      Integer rank = parts.length == 3 ? Integer.valueOf(parts[2]) : null;
      return new InboxCursor(plain.charAt(0) == 'b', at, Long.parseLong(parts[1]), rank);
    } catch (RuntimeException e) { // whatever is wrong with it, it is none of ours
      throw Invalid.field("page", Message.of("feedback", "invalid.page"));
    }
  }
}
