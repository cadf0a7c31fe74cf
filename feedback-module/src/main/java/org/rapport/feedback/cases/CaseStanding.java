package org.rapport.feedback.cases;

import org.rapport.feedback.CaseState;
import org.rapport.feedback.Severity;

/**
 * Where a case stands, without anything that is written in it.
 *
 * @param assignee account of who handles it, or null
 * @param severity null until assessed
 */
public record CaseStanding(int version, CaseState state, Long assignee, Severity severity) {}
