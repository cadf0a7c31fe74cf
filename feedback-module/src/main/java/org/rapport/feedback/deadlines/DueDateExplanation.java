package org.rapport.feedback.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.kernel.WorkingCalendar;

/** Says line by line how a due date came about, so that anybody can count it again (C4). */
public record DueDateExplanation(List<Message> lines) {

  public DueDateExplanation {
    lines = List.copyOf(lines);
  }

  /**
   * @param due as first set, before any move
   */
  public static DueDateExplanation of(
      Instant received,
      int workdays,
      Instant due,
      List<DueDateMove> moves,
      WorkingCalendar calendar) {
    List<Message> lines = new ArrayList<>();
    lines.add(line("received", day(received, calendar)));
    lines.add(line("workdays", workdays));
    LocalDate last = day(due, calendar);
    for (LocalDate d = day(received, calendar).plusDays(1); d.isBefore(last); d = d.plusDays(1)) {
      if (!calendar.isWorkday(d)) {
        lines.add(line("notWorkday", d));
      }
    }
    lines.add(line("firstDue", due));
    moves.forEach(move -> lines.add(explained(move, calendar)));
    return new DueDateExplanation(lines);
  }

  private static Message explained(DueDateMove move, WorkingCalendar calendar) {
    return switch (move.kind()) {
      case EXTENSION ->
          line("extended", day(move.until(), calendar), move.dueAfter(), move.reason());
      case PAUSE -> line("paused", move.since(), move.until(), move.dueAfter());
      case RESTART -> line("restarted", day(move.until(), calendar), move.dueAfter());
    };
  }

  private static LocalDate day(Instant at, WorkingCalendar calendar) {
    return at.atZone(calendar.zone()).toLocalDate();
  }

  private static Message line(String key, Object... arguments) {
    return Message.of("feedback", "due.line." + key, arguments);
  }
}
