package org.rapport.feedback.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;

/** What of a case counts in figures, in days of one time zone. */
record CaseFigures(ZoneId zone) {

  CaseFacts of(CaseFile file) {
    Matter matter = file.matter();
    CaseClock clock = file.clock();
    Acknowledgement acknowledgement = clock.acknowledgement();
    Progress progress = file.progress();
    Assessment assessment = progress.assessment();
    Outcome outcome = file.outcome();
    Rating rating = file.rating();
    return new CaseFacts(
        file.reference(),
        matter.type(),
        matter.channel(),
        matter.identity(),
        assessment == null ? null : assessment.severity(),
        file.stakeholderId(),
        progress.state(),
        day(clock.receivedAt()),
        acknowledgement == null ? null : acknowledgement.dueOn(),
        acknowledgement == null ? null : day(acknowledgement.at()),
        day(progress.assessedAt()),
        day(clock.firstDueAt()),
        outcome == null ? null : day(outcome.decidedAt()),
        outcome != null && outcome.isOnTime(),
        outcome != null && outcome.isEstimated(),
        outcome == null ? null : day(outcome.toldAt()),
        day(progress.closedAt()),
        progress.state() == CaseState.WITHDRAWN,
        outcome == null ? null : outcome.finding(),
        rating == null ? null : rating.handling(),
        rating == null ? null : rating.outcome(),
        rating == null ? null : day(rating.at()),
        clock.isExtended(),
        progress.isContested(),
        progress.isReopened(),
        file.isImported());
  }

  private LocalDate day(Instant at) {
    return at == null ? null : at.atZone(zone).toLocalDate();
  }
}
