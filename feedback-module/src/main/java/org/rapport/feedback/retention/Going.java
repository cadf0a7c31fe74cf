package org.rapport.feedback.retention;

import java.time.Instant;
import org.rapport.feedback.FeedbackType;

/**
 * A case that may go.
 *
 * @param touchedAt when anything last happened to it
 */
public record Going(
    String reference, FeedbackType type, Ending ending, Instant endedAt, Instant touchedAt) {}
