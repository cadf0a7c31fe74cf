package org.rapport.stakeholder;

import java.time.Instant;

/**
 * A merge was undone: what came from {@code separated} points to it again, what was added since
 * stays with {@code kept}. Told in the same transaction.
 */
public record StakeholdersSeparated(long merge, long kept, long separated, Instant at) {}
