package org.rapport.feedback.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.BilingualName;
import org.rapport.kernel.Message;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.platform.CountedDay;
import org.rapport.platform.WorkingCalendars;

/** The lines of an explanation: every day counted, skipped or credited, and what moved the date. */
final class DueLines {

  private final DueHistory history;
  private final Profile profile;
  private final WorkingCalendars calendars;
  private final WorkingCalendar calendar;
  private final List<Message> lines = new ArrayList<>();

  DueLines(DueHistory history, Profile profile, WorkingCalendars calendars) {
    this.history = history;
    this.profile = profile;
    this.calendars = calendars;
    this.calendar = calendars.current();
  }

  List<Message> all() {
    begin();
    Deadline deadline = history.deadline();
    if (deadline == null) {
      add(key("firstDue"), history.due());
      return lines;
    }
    if (deadline.term().isInDays()) {
      days(deadline);
    } else {
      hours(deadline);
    }
    Instant due = deadline.unmoved(calendar);
    add(key("firstDue"), due);
    for (DueDateMove move : deadline.moves()) {
      due = Deadline.after(due, move, calendar);
      moved(move, due);
    }
    history.moves().stream().filter(move -> move.kind().isRecount()).forEach(this::recounted);
    if (!due.equals(history.due())) {
      add(key("kept"), history.due(), due);
    }
    return lines;
  }

  private void begin() {
    boolean hours = history.deadline() != null && !history.deadline().term().isInDays();
    add(
        key(hours ? "receivedHours" : "received"),
        hours ? history.received() : day(history.received()));
    history.moves().stream()
        .filter(move -> move.kind() == DueDateMove.Kind.RESTART)
        .forEach(move -> add("restarted", day(move.until())));
    if (profile != null) {
      add("term", history.deadline().term().words(), profile.name());
    } else if (history.deadline() != null) {
      add("termAlone", history.deadline().term().words());
    }
  }

  private String key(String decision) {
    return history.word() ? "word." + decision : decision;
  }

  private void days(Deadline deadline) {
    LocalDate first = calendar.dayOf(deadline.from()).plusDays(1);
    LocalDate last = calendar.dayOf(deadline.unmoved(calendar).minusNanos(1));
    for (CountedDay passed : calendars.days(first, last)) {
      String key = passed.counts() ? "counted" : "skipped";
      if (passed.nameEnglish().isEmpty()) {
        add(key, passed.day(), passed.number());
      } else {
        add(key + "Named", passed.day(), passed.number(), name(passed));
      }
    }
  }

  private static BilingualName name(CountedDay day) {
    return new BilingualName(day.nameEnglish(), day.nameChinese());
  }

  private void hours(Deadline deadline) {
    Duration soFar = Duration.ZERO;
    for (Worked passed : worked(deadline.from(), deadline.unmoved(calendar))) {
      if (!passed.time().isZero()) {
        soFar = soFar.plus(passed.time());
        String hours = calendar.hours(passed.day().day()).toString();
        add("hours", passed.day().day(), time(passed.time()), hours, time(soFar));
      } else if (!passed.day().counts()) {
        add("skipped", passed.day().day());
      }
    }
  }

  /** A day and what of a span was worked on it. */
  private record Worked(CountedDay day, Duration time) {}

  private List<Worked> worked(Instant from, Instant to) {
    List<CountedDay> days = calendars.days(calendar.dayOf(from), calendar.dayOf(to.minusNanos(1)));
    int first = days.get(0).counts() ? 1 : 0;
    List<Worked> worked = new ArrayList<>();
    Duration soFar = Duration.ZERO;
    for (CountedDay day : days) {
      Duration byThen =
          day.counts()
              ? workedBy(calendar.plusWorkdays(from, day.number() - first), from, to)
              : soFar;
      worked.add(new Worked(day, byThen.minus(soFar)));
      soFar = byThen;
    }
    return worked;
  }

  private Duration workedBy(Instant endOfWork, Instant from, Instant to) {
    Instant until = endOfWork.isBefore(to) ? endOfWork : to;
    return until.isBefore(from) ? Duration.ZERO : calendar.between(from, until);
  }

  private void moved(DueDateMove move, Instant due) {
    if (move.kind() == DueDateMove.Kind.EXTENSION) {
      add("extended", day(move.until()), due, move.reason());
    } else if (move.kind() == DueDateMove.Kind.PAUSE) {
      Duration credit = calendar.between(move.since(), move.until());
      add("paused", move.since(), move.until(), time(credit), due);
      credited(move);
    }
  }

  private void credited(DueDateMove pause) {
    if (pause.since().isBefore(pause.until())) {
      worked(pause.since(), pause.until()).stream()
          .filter(passed -> !passed.time().isZero())
          .forEach(passed -> add("credited", passed.day().day(), time(passed.time())));
    }
  }

  private void recounted(DueDateMove move) {
    String key = "recounted." + move.kind();
    add(key, day(move.until()), move.dueBefore(), move.dueAfter());
  }

  private static Message time(Duration worked) {
    return Message.of("feedback", "term.time", worked.toHours(), worked.toMinutesPart());
  }

  private LocalDate day(Instant at) {
    return at.atZone(calendar.zone()).toLocalDate();
  }

  private void add(String key, Object... arguments) {
    lines.add(Message.of("feedback", "due.line." + key, arguments));
  }
}
