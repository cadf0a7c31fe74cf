package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/** Puts what a record of a cause asks for on the work list of whom it asks. */
@ApplicationScoped
class CauseWork {

  private static final String MODULE = "feedback";
  private static final String ANALYZE = "cause";
  private static final String ACT = "cause-action";
  private static final String CHECK = "cause-check";
  private static final int DAYS_TO_ANALYZE = 14;

  private WorkList work;

  protected CauseWork() {}

  @Inject
  CauseWork(WorkList work) {
    this.work = work;
  }

  void place(CauseRecord record, CauseView cause) {
    String path = "/staff/cases/cause?id=" + record.id();
    if (record.isOpen() && record.ownerId() != null) {
      work.open(
          WorkItem.of(
              record.ownerId(),
              MODULE,
              ANALYZE,
              record.id(),
              record.facts().openedOn().plusDays(DAYS_TO_ANALYZE),
              WorkItem.inBoth(cause.name()),
              path));
    } else {
      work.close(MODULE, ANALYZE, record.id());
    }
    record.actions().forEach(action -> place(record.id() + "/" + action.number(), action, path));
  }

  private void place(String key, CauseAction action, String path) {
    work.close(MODULE, ACT, key);
    work.close(MODULE, CHECK, key);
    if (!action.isDone()) {
      work.open(
          WorkItem.of(action.ownerId(), MODULE, ACT, key, action.dueOn(), action.what(), path));
    } else if (action.effect() == null) {
      work.open(
          new WorkItem(
              MODULE,
              CHECK,
              key,
              null,
              Permission.CASES_HANDLE,
              action.ownerId(),
              action.checkOn(),
              action.what(),
              path));
    }
  }
}
