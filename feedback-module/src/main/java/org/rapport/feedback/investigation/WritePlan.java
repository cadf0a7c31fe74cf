package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;

/** Staff say how they are going to find out what happened (C7). */
@ApplicationScoped
@Transactional
public class WritePlan {

  private CaseDesk desk;
  private Investigations investigations;

  protected WritePlan() {}

  @Inject
  WritePlan(CaseDesk desk, Investigations investigations) {
    this.desk = desk;
    this.investigations = investigations;
  }

  /**
   * In place of what was planned before.
   *
   * @throws org.rapport.kernel.Refusal before the case is assessed, and once it is decided
   */
  public void with(CaseAt at, PlanText text) {
    desk.investigate(
        at,
        (subject, act) -> {
          investigations
              .plan(subject.id())
              .ifPresentOrElse(
                  plan -> plan.write(text, act),
                  () -> investigations.keep(new Plan(subject.id(), text, act)));
          return new HistoryLine(Happening.PLANNED, null);
        });
  }
}
