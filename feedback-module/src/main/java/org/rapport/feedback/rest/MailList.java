package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.mailbox.AsideReason;
import org.rapport.feedback.mailbox.MailLine;
import org.rapport.kernel.Slice;

/**
 * One page of mail that was set aside.
 *
 * @param previous what to ask for as {@code page} to read back, or null at the start
 * @param next what to ask for as {@code page} to read on, or null at the end
 * @param total rows in all, counted up to 10,000
 * @param totalIsMore whether there are more than were counted
 */
public record MailList(
    List<Row> items, String previous, String next, long total, boolean totalIsMore) {

  /**
   * @param reason why it did not become a case or a message by itself
   * @param sender null where it does not say or you may not know
   * @param decidedBy name of who discarded it, or null
   * @param note why it was discarded, or null
   */
  public record Row(
      String id,
      Instant at,
      AsideReason reason,
      String sender,
      String subject,
      String decidedBy,
      Instant decidedAt,
      String note) {}

  static MailList of(Slice<MailLine> slice) {
    return new MailList(
        slice.items().stream().map(MailList::row).toList(),
        slice.previous(),
        slice.next(),
        Math.min(slice.total(), slice.countedTo()),
        slice.isTotalCapped());
  }

  private static Row row(MailLine mail) {
    return new Row(
        String.valueOf(mail.id()),
        mail.at(),
        mail.reason(),
        mail.sender(),
        mail.subject(),
        mail.decidedBy(),
        mail.decidedAt(),
        mail.note());
  }
}
