package org.rapport.feedback.cases;

import java.util.Locale;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/**
 * What the rooms beside the cases need to know of one, as it is at this moment.
 *
 * @param severity as assessed, or null
 * @param points how many points of complaint it has
 */
public record KnownCase(
    long id,
    String reference,
    FeedbackType type,
    Identity identity,
    Severity severity,
    CaseState state,
    int stage,
    int points,
    Locale language,
    String subject) {

  static KnownCase of(Case subject) {
    Matter matter = subject.matter();
    Assessment assessment = subject.progress().assessment();
    return new KnownCase(
        subject.id(),
        subject.reference(),
        matter.type(),
        matter.identity(),
        assessment == null ? null : assessment.severity(),
        subject.state(),
        subject.clock().stage(),
        subject.points().size(),
        matter.language(),
        matter.subject());
  }

  /** Whether a decision is still owed. */
  public boolean isOpen() {
    return state.isOpen();
  }
}
