package org.rapport.platform;

import java.time.Instant;
import java.util.Map;

/**
 * Something that other programs may be told of (mission C19): what happened to which thing and how
 * that thing is now. Never what it says, and never whom it concerns.
 *
 * @param event for example {@code case.decided}; the audit trail's word for it names it to people
 * @param reference the name people know the thing by
 * @param states codes of how it is now, by what they are codes of
 */
public record Announcement(
    String event, String reference, Map<String, String> states, Instant at) {}
