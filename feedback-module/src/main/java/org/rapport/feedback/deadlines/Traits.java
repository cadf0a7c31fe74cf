package org.rapport.feedback.deadlines;

import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;

/**
 * What of a case decides which profiles fit it.
 *
 * @param severity null until assessed
 * @param stakeholder the linked stakeholder, or null
 * @param contract label of the contract it falls under, or null
 */
public record Traits(FeedbackType type, Severity severity, Long stakeholder, String contract) {}
