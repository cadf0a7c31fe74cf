package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/** Puts a task on the work list of who does it. */
@ApplicationScoped
class TaskWork {

  private static final String MODULE = "feedback";
  private static final String KIND = "inquiry";

  private WorkList work;

  protected TaskWork() {}

  @Inject
  TaskWork(WorkList work) {
    this.work = work;
  }

  void place(String reference, InquiryTask task) {
    if (!task.isOpen() || task.ownerId() == null) {
      remove(reference, task);
      return;
    }
    String path =
        "/staff/cases/inquiry-end?reference=%s&number=%d".formatted(reference, task.number());
    work.open(
        WorkItem.of(
            task.ownerId(), MODULE, KIND, key(reference, task), task.dueOn(), task.what(), path));
  }

  void remove(String reference, InquiryTask task) {
    work.close(MODULE, KIND, key(reference, task));
  }

  private static String key(String reference, InquiryTask task) {
    return reference + "/" + task.number();
  }
}
