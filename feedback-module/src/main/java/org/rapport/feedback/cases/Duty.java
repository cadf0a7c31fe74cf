package org.rapport.feedback.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/**
 * What a case asks of somebody, as their work list shows it.
 *
 * @param handler null where nobody has to do anything
 * @param dueOn null where no decision is owed
 * @param wordOn when who sent it hears how it stands, before a decision is due; or null
 * @param handOver whether it is to be given to somebody else for a second look
 */
record Duty(Long handler, LocalDate dueOn, LocalDate wordOn, boolean handOver) {

  private static final String MODULE = "feedback";
  private static final String WORD = "word";

  static Duty of(Case subject, ZoneId zone) {
    if (!subject.state().isOpen() || subject.assigneeId() == null) {
      return new Duty(null, null, null, false);
    }
    boolean handOver = subject.isToHandOver();
    LocalDate due = day(subject.clock().dueAt(), zone);
    LocalDate word = handOver ? null : day(subject.clock().updates().owedAt(), zone);
    boolean before = word != null && (due == null || word.isBefore(due));
    return new Duty(subject.assigneeId(), due, before ? word : null, handOver);
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at == null ? null : LocalDate.ofInstant(at, zone);
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
      String page = handOver ? "assign" : "case";
      work.open(item(kind(), dueOn, page, reference));
    }
    if (wordOn != null) {
      work.open(item(WORD, wordOn, "message", reference));
    } else if (before.wordOn != null) {
      work.close(MODULE, WORD, reference);
    }
  }

  private WorkItem item(String kind, LocalDate day, String page, String reference) {
    String path = "/staff/cases/" + page + "?reference=" + reference;
    return WorkItem.of(handler, MODULE, kind, reference, day, reference, path);
  }

  private String kind() {
    return handOver ? "hand-over" : "case";
  }
}
