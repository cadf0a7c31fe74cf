package org.rapport.feedback.deadlines;

import java.time.Instant;
import java.util.List;
import org.rapport.kernel.WorkingCalendar;

/**
 * All that a due date follows from, so that it can be counted again at any time: where counting
 * began, how long it goes on, and what was credited and extended since.
 *
 * @param moves since counting began, in the order they happened
 */
public record Deadline(Instant from, Term term, List<DueDateMove> moves) {

  public Deadline {
    moves = List.copyOf(moves);
  }

  /** Of all moves of a case, those after counting last began count. */
  public static Deadline of(Instant from, Term term, List<DueDateMove> all) {
    int start = 0;
    for (int i = 0; i < all.size(); i++) {
      start = all.get(i).kind() == DueDateMove.Kind.RESTART ? i + 1 : start;
    }
    return new Deadline(from, term, all.subList(start, all.size()));
  }

  /** As counted without any move. */
  public Instant unmoved(WorkingCalendar calendar) {
    return term.after(from, calendar);
  }

  public Instant due(WorkingCalendar calendar) {
    Instant due = unmoved(calendar);
    for (DueDateMove move : moves) {
      due = after(due, move, calendar);
    }
    return due;
  }

  /** The due date after one of the moves, in this calendar. */
  static Instant after(Instant due, DueDateMove move, WorkingCalendar calendar) {
    return switch (move.kind()) {
      case PAUSE -> calendar.plus(due, calendar.between(move.since(), move.until()));
      case EXTENSION -> later(due, endOfWork(move.dueAfter(), calendar));
      default -> due;
    };
  }

  /** The day that was promised, also where its hours have changed since. */
  private static Instant endOfWork(Instant promised, WorkingCalendar calendar) {
    return calendar.plusWorkdays(promised.minusNanos(1), 0);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** What an extension is measured from: as it would be due without one. */
  public Instant unextended(WorkingCalendar calendar) {
    List<DueDateMove> credits =
        moves.stream().filter(move -> move.kind() != DueDateMove.Kind.EXTENSION).toList();
    return new Deadline(from, term, credits).due(calendar);
  }
}
