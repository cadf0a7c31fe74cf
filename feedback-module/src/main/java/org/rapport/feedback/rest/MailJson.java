package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.mailbox.AsideReason;
import org.rapport.feedback.mailbox.MailView;

/**
 * A mail that waits for a decision.
 *
 * @param reason why it did not become a case or a message by itself
 * @param sender null where it does not say or you may not know
 * @param text null where it cannot be read
 * @param files names of the files that came with it
 * @param reference of the case whose address it was sent to, or null
 * @param known address of that case's complainant, or null
 */
public record MailJson(
    String id,
    Instant at,
    AsideReason reason,
    String sender,
    String senderName,
    String subject,
    String text,
    List<String> files,
    String reference,
    String known) {

  static MailJson of(MailView mail) {
    return new MailJson(
        String.valueOf(mail.id()),
        mail.at(),
        mail.reason(),
        mail.sender(),
        mail.senderName(),
        mail.subject(),
        mail.text(),
        mail.files(),
        mail.reference(),
        mail.known());
  }
}
