package org.rapport.feedback.mailbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/**
 * A place in the list, the latest first.
 *
 * @param newer true for the page of newer mails
 * @param at of the mail next to that page, or null for the first page
 */
record MailCursor(boolean newer, Instant at, long id) {

  static final MailCursor START = new MailCursor(false, null, 0);

  static MailCursor newerThan(ReceivedMail mail) {
    return new MailCursor(true, mail.fetchedAt(), mail.id());
  }

  static MailCursor olderThan(ReceivedMail mail) {
    return new MailCursor(false, mail.fetchedAt(), mail.id());
  }

  static MailCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return START;
    }
    String[] parts = text.split("-");
    try {
      return new MailCursor(
          parts[0].equals("n"),
          Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS),
          Long.parseLong(parts[2]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw Invalid.field("page", Message.of("feedback", "invalid.page"));
    }
  }

  @Override
  public String toString() {
    return (newer ? "n-" : "o-") + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
  }
}
