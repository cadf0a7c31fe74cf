package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.DemonstrationDesk;
import org.rapport.feedback.cases.DemonstrationVisit;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;

/** Rules of retention by which some of the demonstration's cases may go, and some holds. */
@ApplicationScoped
@Transactional
class DemonstrateRetention implements AfterwardsDemonstration {

  private static final int LOOKED_AT = 400;
  private static final int WEEK_LATER = 7 * 24 * 60;

  private DemonstrationDesk desk;
  private Rules rules;
  private Holds holds;

  protected DemonstrateRetention() {}

  @Inject
  DemonstrateRetention(DemonstrationDesk desk, Rules rules, Holds holds) {
    this.desk = desk;
    this.rules = rules;
    this.holds = holds;
  }

  @Override
  public void make() {
    rules.replace(
        new RetentionRules()
            .with(FeedbackType.COMPLAINT, Ending.UPHELD, 60)
            .with(FeedbackType.COMPLAINT, Ending.NOT_UPHELD, 18)
            .with(FeedbackType.COMPLAINT, Ending.WITHDRAWN, 12)
            .with(FeedbackType.COMPLIMENT, Ending.NONE, 12)
            .with(FeedbackType.QUESTION, Ending.NONE, 18));
    desk.visit(EnumSet.of(Severity.LOW), LOOKED_AT, this::hold);
  }

  private void hold(DemonstrationVisit visit) {
    if (visit.subject().state() == CaseState.CLOSED && visit.percent(4)) {
      visit.step(visit.afterAssessment(WEEK_LATER), act -> held(visit, act));
    }
  }

  private HistoryLine held(DemonstrationVisit visit, Act act) {
    holds.keep(new Hold(visit.subject().id(), visit.any("hold-reason"), act));
    return new HistoryLine(Happening.HELD, null);
  }
}
