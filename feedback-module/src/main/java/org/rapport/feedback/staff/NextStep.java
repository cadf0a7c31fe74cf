package org.rapport.feedback.staff;

import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.PointView;
import org.rapport.feedback.investigation.InvestigationView;

/**
 * What a case waits for.
 *
 * @param page the task's page below {@code /staff/cases/}, or empty where nothing is left
 * @param point number of the point it is about, or null
 */
public record NextStep(String page, Integer point) {

  static NextStep of(CaseView shown, InvestigationView investigation) {
    if (shown.state() == CaseState.DECIDED) {
      return new NextStep("close", null);
    }
    if (!shown.isOpen()) {
      return new NextStep("", null);
    }
    if (shown.type() == FeedbackType.COMPLIMENT) {
      return new NextStep("close", null);
    }
    if (shown.assessment() == null) {
      return new NextStep("assess", null);
    }
    if (!investigation.missing().isEmpty()) {
      return new NextStep("plan", null);
    }
    return shown.points().stream()
        .filter(point -> point.finding() == null)
        .findFirst()
        .map(PointView::number)
        .map(number -> new NextStep("finding", number))
        .orElse(new NextStep("decide", null));
  }

  public boolean isAny() {
    return !page.isEmpty();
  }
}
