package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/** Puts what was promised on the work list of who sees to it. */
@ApplicationScoped
class RemedyWork {

  private static final String MODULE = "feedback";
  private static final String KIND = "remedy";

  private WorkList work;

  protected RemedyWork() {}

  @Inject
  RemedyWork(WorkList work) {
    this.work = work;
  }

  void place(Case subject, RemedyAction action) {
    String key = subject.reference() + "/" + action.number();
    if (!action.isOpen() || action.ownerId() == null) {
      work.close(MODULE, KIND, key);
      return;
    }
    String path =
        "/staff/cases/remedy-end?reference=%s&number=%d"
            .formatted(subject.reference(), action.number());
    work.open(
        WorkItem.of(action.ownerId(), MODULE, KIND, key, action.dueOn(), action.what(), path));
  }
}
