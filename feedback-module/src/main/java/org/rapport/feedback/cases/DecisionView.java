package org.rapport.feedback.cases;

import java.time.Instant;
import org.rapport.feedback.Finding;

/**
 * A decision as shown.
 *
 * @param stage 1, or 2 after the first was contested
 * @param finding null where there was nothing to find
 * @param decidedBy name of who decided; empty for the complainant
 */
public record DecisionView(
    int stage, Finding finding, String text, String remedy, Instant decidedAt, String decidedBy) {}
