package org.rapport.platform.outbox;

import java.time.Instant;

/**
 * A mail in the list.
 *
 * @param template what it is about, as the code names it
 * @param failure of the last try, or null
 * @param nextTryAt null once it is sent or given up
 */
public record MailLine(
    long id,
    String recipient,
    String template,
    String subject,
    MailState state,
    int tries,
    MailFailure failure,
    Instant queuedAt,
    Instant nextTryAt) {}
