package org.rapport.feedback.cases;

import java.time.Instant;
import org.rapport.feedback.CaseState;

/**
 * A case that is handled together with another.
 *
 * @param due null where no decision is owed any more
 */
public record JoinedCase(
    String reference, String subject, CaseState state, Instant receivedAt, DueView due) {}
