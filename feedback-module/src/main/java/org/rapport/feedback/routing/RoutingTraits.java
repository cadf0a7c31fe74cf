package org.rapport.feedback.routing;

import java.util.Set;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;

/**
 * What of a case decides which rule fires.
 *
 * @param severity null until assessed
 * @param groups of the linked stakeholder; null where none is linked
 * @param about which service, person or place, or null
 * @param text all that was written
 */
public record RoutingTraits(
    FeedbackType type, Severity severity, Set<Long> groups, String about, String text) {}
