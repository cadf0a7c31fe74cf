package org.rapport.feedback.cases;

import java.time.Instant;
import org.rapport.feedback.deadlines.DueDateExplanation;
import org.rapport.feedback.deadlines.DueStatus;

/**
 * By when a decision is owed, and why.
 *
 * @param waitingSince null unless the clock stands still
 */
public record DueView(
    Instant at,
    DueStatus status,
    Instant waitingSince,
    boolean extended,
    DueDateExplanation explanation) {}
