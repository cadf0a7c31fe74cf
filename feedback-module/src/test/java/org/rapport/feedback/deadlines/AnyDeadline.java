package org.rapport.feedback.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.rapport.kernel.AnyCalendar;
import org.rapport.kernel.WorkingCalendar;

/** Deadlines of all sorts, counted around a clock change where the zone has one. */
record AnyDeadline(WorkingCalendar calendar, Deadline deadline) {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 3 * 365;
  private static final int TWO_DAYS = 2 * 1440;

  static Arbitrary<AnyDeadline> any() {
    return Combinators.combine(
            AnyCalendar.between(FIRST, DAYS),
            Arbitraries.integers().between(0, DAYS - 200),
            Arbitraries.integers().between(-TWO_DAYS, TWO_DAYS),
            terms(),
            Arbitraries.integers().between(-1440, 1440).list().ofMaxSize(3))
        .as(AnyDeadline::of);
  }

  static Arbitrary<Term> terms() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 3).map(Term::workdays),
        Arbitraries.integers().between(1, 16).map(Term::hours));
  }

  /**
   * @param moves minutes waited, or below zero how long after the due date an extension goes
   */
  private static AnyDeadline of(
      WorkingCalendar calendar, int changeAfter, int minute, Term term, List<Integer> moves) {
    Instant from = minutes(change(calendar, FIRST.plusDays(changeAfter)), minute);
    List<DueDateMove> made = new ArrayList<>();
    for (int move : moves) {
      Instant due = new Deadline(from, term, made).due(calendar);
      made.add(move < 0 ? extension(due, -move, calendar) : pause(from, move, due));
    }
    return new AnyDeadline(calendar, new Deadline(from, term, made));
  }

  private static DueDateMove extension(Instant due, int later, WorkingCalendar calendar) {
    Instant end = calendar.plusWorkdays(minutes(due, later), 0);
    return DueDateMove.at(DueDateMove.Kind.EXTENSION, due, due, end, "because");
  }

  private static DueDateMove pause(Instant from, int waited, Instant due) {
    Instant since = minutes(from, waited / 2);
    return new DueDateMove(DueDateMove.Kind.PAUSE, since, minutes(since, waited), due, due, null);
  }

  /** The next clock change of the zone, or the day itself where clocks never change. */
  private static Instant change(WorkingCalendar calendar, LocalDate day) {
    Instant midnight = day.atStartOfDay(calendar.zone()).toInstant();
    var next = calendar.zone().getRules().nextTransition(midnight);
    return next == null ? midnight : next.getInstant();
  }

  private static Instant minutes(Instant from, int minutes) {
    return from.plus(minutes, ChronoUnit.MINUTES);
  }
}
