package org.rapport.platform.outbox;

import java.time.Instant;

/**
 * A mail in the list.
 *
 * @param failure of the last try, or null
 * @param nextTryAt null once it is sent or given up
 */
public record MailLine(
    long id,
    String recipient,
    String template,
    MailState state,
    int tries,
    MailFailure failure,
    Instant queuedAt,
    Instant nextTryAt) {}
