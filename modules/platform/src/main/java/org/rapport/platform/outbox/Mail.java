package org.rapport.platform.outbox;

import java.time.Instant;
import java.util.Locale;

/**
 * A mail to send.
 *
 * @param messageId the same at every try, so that a reader's program knows a repetition
 * @param replyTo where answers go, or null
 * @param tries how often it was tried, this time included
 */
record Mail(
    long id,
    String messageId,
    String recipient,
    String replyTo,
    Locale language,
    String subject,
    String body,
    Instant queuedAt,
    int tries) {}
