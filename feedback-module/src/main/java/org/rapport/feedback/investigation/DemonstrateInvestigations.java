package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.DemonstrationDesk;
import org.rapport.feedback.cases.DemonstrationVisit;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.UndertakingWork;

/** Plans, tasks and evidence of the demonstration's graver complaints. */
@ApplicationScoped
@Transactional
class DemonstrateInvestigations implements AfterwardsDemonstration {

  private static final int MOST = 400;

  private DemonstrationDesk desk;
  private Investigations investigations;
  private UndertakingWork work;

  protected DemonstrateInvestigations() {}

  @Inject
  DemonstrateInvestigations(
      DemonstrationDesk desk, Investigations investigations, UndertakingWork work) {
    this.desk = desk;
    this.investigations = investigations;
    this.work = work;
  }

  @Override
  public void make() {
    desk.visit(EnumSet.of(Severity.HIGH, Severity.CRITICAL), MOST, this::investigate);
  }

  private void investigate(DemonstrationVisit visit) {
    boolean open = visit.subject().isOpen();
    if (open && visit.percent(30)) {
      return; // nobody has got round to it yet
    }
    visit.step(visit.afterAssessment(40), act -> plan(visit, act));
    if (Depth.of(visit.subject()) == Depth.FULL || visit.percent(40)) {
      visit.step(visit.afterAssessment(90), act -> evidence(visit, act));
    }
    if (open) {
      visit.step(visit.afterAssessment(60), act -> task(visit, 1, visit.workday(4), act));
      visit.step(visit.afterAssessment(70), act -> task(visit, 2, visit.workday(-6), act));
    } else if (visit.percent(50)) {
      visit.step(visit.afterAssessment(60), act -> done(visit, act));
    }
  }

  private HistoryLine plan(DemonstrationVisit visit, Act act) {
    PlanText text =
        new PlanText(
            List.of(visit.any("plan-question"), visit.any("plan-question-more")),
            List.of(visit.any("plan-heard")),
            List.of(visit.any("plan-sought")));
    investigations.keep(new Plan(visit.subject().id(), text, act));
    return new HistoryLine(Happening.PLANNED, null);
  }

  private HistoryLine evidence(DemonstrationVisit visit, Act act) {
    int points = visit.subject().points();
    EvidenceEntry entry =
        new EvidenceEntry(
            EvidenceKind.STATEMENT,
            visit.any("plan-heard"),
            visit.any("statement"),
            act.today(),
            null,
            IntStream.rangeClosed(1, Math.max(1, points)).boxed().toList());
    investigations.keep(new Evidence(visit.subject().id(), points, 1, entry, act));
    return new HistoryLine(Happening.EVIDENCE_ADDED, 1);
  }

  /** A day that has passed since makes it overdue. */
  private HistoryLine task(DemonstrationVisit visit, int number, LocalDate due, Act act) {
    LocalDate day = due.isBefore(act.today()) ? act.today() : due;
    TaskOrder order = new TaskOrder(visit.any("task"), visit.handler(), day);
    InquiryTask task = new InquiryTask(visit.subject().id(), number, order, act);
    investigations.keep(task);
    work.place(visit.subject().reference(), task);
    return new HistoryLine(Happening.TASK_GIVEN, number);
  }

  private HistoryLine done(DemonstrationVisit visit, Act act) {
    TaskOrder order = new TaskOrder(visit.any("task"), visit.handler(), act.today());
    InquiryTask task = new InquiryTask(visit.subject().id(), 1, order, act);
    task.end(TaskState.DONE, visit.any("task-note"), act);
    investigations.keep(task);
    return new HistoryLine(Happening.TASK_ENDED, 1);
  }
}
