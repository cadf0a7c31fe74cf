package org.rapport.feedback.mailbox;

import java.time.Instant;

/**
 * A mail that was set aside, in the list.
 *
 * @param sender null where it does not say or this reader may not know
 * @param decidedBy name of who discarded it, or null
 * @param note why it was discarded, or null
 */
public record MailLine(
    long id,
    Instant at,
    AsideReason reason,
    String sender,
    String subject,
    String decidedBy,
    Instant decidedAt,
    String note) {}
