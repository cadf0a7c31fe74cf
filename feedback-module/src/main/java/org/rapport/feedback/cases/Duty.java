package org.rapport.feedback.cases;

import java.time.LocalDate;
import java.time.ZoneId;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/**
 * What a case asks of somebody, as their work list shows it.
 *
 * @param handler null where nobody has to do anything
 * @param dueOn null where no decision is owed
 */
record Duty(Long handler, LocalDate dueOn) {

  private static final String MODULE = "feedback";
  private static final String KIND = "case";

  static Duty of(Case subject, ZoneId zone) {
    if (!subject.state().isOpen() || subject.assigneeId() == null) {
      return new Duty(null, null);
    }
    var due = subject.clock().dueAt();
    return new Duty(subject.assigneeId(), due == null ? null : LocalDate.ofInstant(due, zone));
  }

  /** Moves it on the work list, where it is another one than before. */
  void replace(Duty before, String reference, WorkList work) {
    if (equals(before)) {
      return;
    }
    if (handler == null) {
      work.close(MODULE, KIND, reference);
    } else {
      String path = "/staff/cases/case?reference=" + reference;
      work.open(WorkItem.of(handler, MODULE, KIND, reference, dueOn, reference, path));
    }
  }
}
