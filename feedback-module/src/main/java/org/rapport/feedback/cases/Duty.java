package org.rapport.feedback.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/**
 * What a case asks of whoever handles it, as their work list shows it.
 *
 * @param handler null where nobody has to do anything
 * @param asks with the last day of each; null where there is none
 */
record Duty(Long handler, Map<Kind, LocalDate> asks) {

  private static final String MODULE = "feedback";

  /** Kinds of work, and the page where each is done. */
  enum Kind {
    DECIDE("case", "case"),
    /** It is to be given to somebody else for a second look. */
    HAND_OVER("hand-over", "assign"),
    /** Who sent it hears how it stands, before a decision is due. */
    WORD("word", "message"),
    /** Who sent it has written. */
    ANSWER("answer", "case");

    private final String key;
    private final String page;

    Kind(String key, String page) {
      this.key = key;
      this.page = page;
    }
  }

  static Duty of(Case subject, ZoneId zone) {
    Map<Kind, LocalDate> asks = new EnumMap<>(Kind.class);
    UpdateClock updates = subject.clock().updates();
    if (subject.state().isOpen()) {
      LocalDate due = day(subject.clock().dueAt(), zone);
      asks.put(subject.isToHandOver() ? Kind.HAND_OVER : Kind.DECIDE, due);
      LocalDate word = subject.isToHandOver() ? null : day(updates.owedAt(), zone);
      if (word != null && (due == null || word.isBefore(due))) {
        asks.put(Kind.WORD, word);
      }
    }
    if (updates.isAnswerOwed()) {
      asks.put(Kind.ANSWER, null);
    }
    boolean somebodys = subject.assigneeId() != null && !asks.isEmpty();
    return somebodys ? new Duty(subject.assigneeId(), asks) : new Duty(null, Map.of());
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at == null ? null : LocalDate.ofInstant(at, zone);
  }

  /** Moves it on the work list, where it is another one than before. */
  void replace(Duty before, String reference, WorkList work) {
    if (equals(before)) {
      return;
    }
    before.asks.keySet().stream()
        .filter(kind -> !asks.containsKey(kind))
        .forEach(kind -> work.close(MODULE, kind.key, reference));
    asks.forEach((kind, day) -> work.open(item(kind, day, reference)));
  }

  private WorkItem item(Kind kind, LocalDate day, String reference) {
    String path = "/staff/cases/" + kind.page + "?reference=" + reference;
    return WorkItem.of(handler, MODULE, kind.key, reference, day, reference, path);
  }
}
