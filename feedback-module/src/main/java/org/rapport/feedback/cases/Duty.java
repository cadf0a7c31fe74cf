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
 * @param handOver whether it is to be given to somebody else for a second look
 */
record Duty(Long handler, LocalDate dueOn, boolean handOver) {

  private static final String MODULE = "feedback";

  static Duty of(Case subject, ZoneId zone) {
    if (!subject.state().isOpen() || subject.assigneeId() == null) {
      return new Duty(null, null, false);
    }
    var due = subject.clock().dueAt();
    return new Duty(
        subject.assigneeId(),
        due == null ? null : LocalDate.ofInstant(due, zone),
        subject.isToHandOver());
  }

  /** Moves it on the work list, where it is another one than before. */
  void replace(Duty before, String reference, WorkList work) {
    if (equals(before)) {
      return;
    }
    if (before.handler != null && (handler == null || before.handOver != handOver)) {
      work.close(MODULE, before.kind(), reference);
    }
    if (handler != null) {
      String path = "/staff/cases/" + (handOver ? "assign" : "case") + "?reference=" + reference;
      work.open(WorkItem.of(handler, MODULE, kind(), reference, dueOn, reference, path));
    }
  }

  private String kind() {
    return handOver ? "hand-over" : "case";
  }
}
