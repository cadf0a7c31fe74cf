package org.rapport.feedback.inbox;

/**
 * How much waits, each counted up to {@link org.rapport.kernel.Slice#COUNTED_TO} and no further.
 *
 * @param open still owed a decision
 * @param mine of them, those the signed-in person handles
 */
public record InboxCounts(long open, long mine, long unassigned, long soon, long overdue) {}
