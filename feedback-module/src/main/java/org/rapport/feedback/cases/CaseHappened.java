package org.rapport.feedback.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;

/**
 * Fired in the transaction in which something happens to a case.
 *
 * @param state as it is now
 * @param at when; of what somebody did who wants to be known to nobody, no more than the hour
 */
public record CaseHappened(
    String reference, Happening what, FeedbackType type, CaseState state, Instant at) {

  static CaseHappened to(Case subject, TimelineEntry entry) {
    boolean nameless = entry.staffId() == null && subject.matter().identity() == Identity.ANONYMOUS;
    return new CaseHappened(
        subject.reference(),
        entry.happening(),
        subject.matter().type(),
        subject.state(),
        entry.at().truncatedTo(nameless ? ChronoUnit.HOURS : ChronoUnit.SECONDS));
  }
}
