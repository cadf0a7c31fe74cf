package org.rapport.platform.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rapport.platform.NotFound;

/**
 * A place in the list, newest first.
 *
 * @param newer true for the page of newer mails
 * @param queuedAt of the mail next to that page, or null for the first page
 */
record MailCursor(boolean newer, Instant queuedAt, long id) {

  static MailCursor newerThan(MailLine mail) {
    return new MailCursor(true, mail.queuedAt(), mail.id());
  }

  static MailCursor olderThan(MailLine mail) {
    return new MailCursor(false, mail.queuedAt(), mail.id());
  }

  static MailCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return new MailCursor(false, null, 0);
    }
    String[] parts = text.split("-");
    try {
      return new MailCursor(
          parts[0].equals("n"),
          Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS),
          Long.parseLong(parts[2]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new NotFound();
    }
  }

  @Override
  public String toString() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, queuedAt);
    return (newer ? "n-" : "o-") + micros + "-" + id;
  }
}
