package org.rapport.feedback.cases;

import java.time.Instant;
import org.rapport.kernel.BilingualName;

/**
 * A line of a case's history as shown.
 *
 * @param who name of the member of staff; empty where the complainant or nobody did it
 * @param detail a code, number or day that goes with it, or null
 * @param rule that routed it, or null
 */
public record TimelineView(
    Instant at, Happening happening, String who, String detail, BilingualName rule) {}
