package org.rapport.feedback.routing;

import org.rapport.kernel.BilingualName;

/**
 * A rule of routing.
 *
 * @param place in the order in which rules are asked
 * @param version counts its changes
 * @param ended whether it is asked no more; it stays for the cases it fired for
 */
public record Rule(
    long id,
    int place,
    int version,
    BilingualName name,
    boolean ended,
    RuleConditions conditions,
    RuleEffect effect) {}
