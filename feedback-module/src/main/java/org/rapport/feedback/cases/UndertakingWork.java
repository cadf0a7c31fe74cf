package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/**
 * Keeps what somebody sees to on a case on their work list until it has ended: which case, since
 * many ask for the same, and what.
 */
@ApplicationScoped
public class UndertakingWork {

  private static final String MODULE = "feedback";

  private WorkList work;

  protected UndertakingWork() {}

  @Inject
  public UndertakingWork(WorkList work) {
    this.work = work;
  }

  public void place(String reference, Undertaking one) {
    if (!one.isOpen() || one.ownerId() == null) {
      remove(reference, one);
      return;
    }
    String path =
        "/staff/cases/%s-end?reference=%s&number=%d".formatted(one.kind(), reference, one.number());
    String about = reference + " · " + one.what();
    work.open(
        WorkItem.of(
            one.ownerId(), MODULE, one.kind(), key(reference, one), one.dueOn(), about, path));
  }

  /** Nothing of the case is to be done any more. */
  public void remove(String reference, Undertaking one) {
    work.close(MODULE, one.kind(), key(reference, one));
  }

  private static String key(String reference, Undertaking one) {
    return reference + "/" + one.number();
  }
}
