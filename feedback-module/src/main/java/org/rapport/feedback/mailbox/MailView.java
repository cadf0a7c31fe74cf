package org.rapport.feedback.mailbox;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.cases.MailCase;

/**
 * A mail that was set aside, to be decided.
 *
 * @param sender null where it does not say or this reader may not know
 * @param text null where it cannot be read
 * @param files names of the files that came with it
 * @param reference of the case whose address it was sent to, or null
 * @param known address of that case's complainant, or null
 */
public record MailView(
    long id,
    Instant at,
    AsideReason reason,
    String sender,
    String senderName,
    String subject,
    String text,
    List<String> files,
    String reference,
    String known) {

  static MailView of(ReceivedMail mail, IncomingMail read, MailCase addressed) {
    boolean hidden = addressed != null && addressed.senderHidden();
    return new MailView(
        mail.id(),
        mail.fetchedAt(),
        mail.reason(),
        hidden ? null : mail.head().sender(),
        hidden ? "" : mail.head().senderName(),
        mail.head().subject(),
        read == null ? null : read.text(),
        read == null ? List.of() : read.enclosures().stream().map(Enclosure::name).toList(),
        addressed == null ? null : addressed.reference(),
        addressed == null || hidden ? null : addressed.email());
  }
}
