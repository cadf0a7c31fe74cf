package org.rapport.platform.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * A row of the owner's list of sessions.
 *
 * @param userAgent as the browser named itself
 * @param address where it was opened from; shown to the owner only
 */
public record OpenSession(
    long id,
    SessionKind kind,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt,
    String userAgent,
    String address)
    implements Serializable {}
