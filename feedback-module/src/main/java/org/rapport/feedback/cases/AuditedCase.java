package org.rapport.feedback.cases;

import java.util.List;
import org.rapport.feedback.CaseFacts;

/**
 * A case as an auditor sees it: what it was about and all that was done, but neither who sent it
 * nor what was written to and fro.
 *
 * @param conflicts how many members of staff it is about
 */
public record AuditedCase(
    CaseFacts facts,
    String subject,
    List<PointView> points,
    List<DecisionView> decisions,
    List<RemedyView> remedies,
    List<TimelineView> timeline,
    int conflicts) {}
