package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.UndertakingWork;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Idempotency;

/** Staff give each other steps of an investigation, each with a day (C7). */
@ApplicationScoped
@Transactional
public class GiveTask {

  private CaseDesk desk;
  private Investigations investigations;
  private UndertakingWork work;
  private Idempotency idempotency;

  protected GiveTask() {}

  @Inject
  GiveTask(
      CaseDesk desk, Investigations investigations, UndertakingWork work, Idempotency idempotency) {
    this.desk = desk;
    this.investigations = investigations;
    this.work = work;
    this.idempotency = idempotency;
  }

  /**
   * @throws Refusal for a day that is past or after too many, before the case is assessed and once
   *     it is decided
   */
  public void with(CaseAt at, TaskOrder order, RequestKey key) {
    idempotency.once(
        key.value(),
        "task of " + at.reference(),
        RequestKey.fingerprint(order),
        String.class,
        () -> {
          desk.investigate(at, (subject, act) -> given(subject, order, act));
          return at.reference();
        });
  }

  private HistoryLine given(KnownCase subject, TaskOrder order, Act act) {
    desk.requireSuitable(subject, order.owner(), "owner");
    int before = investigations.tasks(subject.id()).size();
    if (before >= Limits.TASKS) {
      throw Refusal.because("feedback", "refusal.task.tooMany", Limits.TASKS);
    }
    InquiryTask task = new InquiryTask(subject.id(), before + 1, order, act);
    investigations.keep(task);
    work.place(subject.reference(), task);
    return new HistoryLine(Happening.TASK_GIVEN, task.number());
  }

  /**
   * Somebody else does it, by another day, or in other words.
   *
   * @throws Refusal where there is no such task, or it has ended
   */
  public void move(CaseAt at, int number, TaskOrder order) {
    desk.investigate(
        at,
        (subject, act) -> {
          desk.requireSuitable(subject, order.owner(), "owner");
          InquiryTask task = investigations.task(subject.id(), number);
          task.move(order, act);
          work.place(subject.reference(), task);
          return new HistoryLine(Happening.TASK_MOVED, number);
        });
  }
}
