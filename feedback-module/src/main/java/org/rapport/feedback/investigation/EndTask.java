package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.UndertakingWork;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;

/**
 * A step of an investigation is done, or not needed any more; the note says what came of it (C7).
 */
@ApplicationScoped
@Transactional
public class EndTask {

  private CaseDesk desk;
  private Investigations investigations;
  private UndertakingWork work;

  protected EndTask() {}

  @Inject
  EndTask(CaseDesk desk, Investigations investigations, UndertakingWork work) {
    this.desk = desk;
    this.investigations = investigations;
    this.work = work;
  }

  /**
   * @param how DONE or DROPPED, in any case
   * @throws org.rapport.kernel.Refusal where there is no such task, or it has ended already
   */
  public void with(CaseAt at, int number, String how, String said) {
    Violations violations = new Violations();
    TaskState state = violations.choice(TaskState.ENDED, how, "how");
    String note = violations.take(() -> Text.required(said, "note", Limits.NOTE));
    violations.refuse();
    desk.handle(
        at,
        Permission.CASES_HANDLE,
        (subject, act) -> {
          InquiryTask task = investigations.task(subject.id(), number);
          task.end(state, note, act);
          work.place(subject.reference(), task);
          return new HistoryLine(Happening.TASK_ENDED, number);
        });
  }
}
