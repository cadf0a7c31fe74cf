package org.rapport.feedback.retention;

import org.rapport.feedback.FeedbackType;

/** How many cases of a type and ending may go. */
public record GoingCount(FeedbackType type, Ending ending, long cases) {}
