package org.rapport.feedback.similar;

import java.time.Instant;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;

/**
 * A case that may be the same as another.
 *
 * @param percent of the words of both that they share
 */
public record SimilarCase(
    String reference,
    String subject,
    FeedbackType type,
    CaseState state,
    Instant receivedAt,
    int percent) {}
