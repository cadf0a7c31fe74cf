package org.rapport.feedback.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapport.feedback.Weekdays;
import org.rapport.kernel.Message;
import org.rapport.kernel.SlowCalendar;
import org.rapport.kernel.WorkingCalendar;

/**
 * Whatever the calendar, the term and what moved a due date: it is what {@link SlowDeadline}
 * counts, and its explanation adds up.
 */
class DeadlinePropertyTest {

  private static final int DAYS_AROUND = 14;

  @Property(tries = 150)
  void C4_a_due_date_is_what_counting_minute_by_minute_gives(@ForAll("any") AnyDeadline any) {
    Deadline deadline = any.deadline();
    LocalDate first = any.calendar().dayOf(deadline.from());
    SlowCalendar slow =
        new SlowCalendar(
            any.calendar(), first.minusDays(DAYS_AROUND), first.plusDays(2L * DAYS_AROUND));

    assertThat(deadline.due(any.calendar())).isEqualTo(counted(slow, deadline));
  }

  /** What lies beyond the days that were counted tells nothing. */
  private static Instant counted(SlowCalendar slow, Deadline deadline) {
    try {
      return new SlowDeadline(slow).due(deadline);
    } catch (NoSuchElementException beyond) {
      Assume.that(false);
      throw beyond;
    }
  }

  @Property(tries = 300)
  void C4_an_explanation_lists_every_day_once_counted_or_skipped(@ForAll("any") AnyDeadline any) {
    Assume.that(any.deadline().term().isInDays());
    WorkingCalendar calendar = any.calendar();
    List<Message> passed = lines(any, "due.line.counted", "due.line.skipped");
    List<Message> counted = lines(any, "due.line.counted");

    LocalDate first = calendar.dayOf(any.deadline().from()).plusDays(1);
    LocalDate last = calendar.dayOf(any.deadline().unmoved(calendar).minusNanos(1));
    assertThat(passed.stream().map(line -> (LocalDate) line.arguments().get(0)))
        .containsExactlyElementsOf(first.datesUntil(last.plusDays(1)).toList());
    assertThat(counted.stream().map(line -> line.arguments().get(1)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, any.deadline().term().amount())
                .mapToObj(number -> (Object) number)
                .toList());
    assertThat(counted.get(counted.size() - 1).arguments().get(0)).isEqualTo(last);
  }

  @Property(tries = 300)
  void C4_hours_counted_and_credited_add_up(@ForAll("any") AnyDeadline any) {
    WorkingCalendar calendar = any.calendar();
    Duration waited =
        any.deadline().moves().stream()
            .filter(move -> move.kind() == DueDateMove.Kind.PAUSE)
            .map(move -> calendar.between(move.since(), move.until()))
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(sum(lines(any, "due.line.credited"))).isEqualTo(waited);
    if (!any.deadline().term().isInDays()) {
      assertThat(sum(lines(any, "due.line.hours")))
          .isEqualTo(Duration.ofHours(any.deadline().term().amount()));
    }
  }

  private static Duration sum(List<Message> lines) {
    return lines.stream()
        .map(line -> ((Message) line.arguments().get(1)).arguments())
        .map(time -> Duration.ofHours((long) time.get(0)).plusMinutes((int) time.get(1)))
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Property(tries = 300)
  void C4_an_explanation_ends_with_the_due_date_it_explains(@ForAll("any") AnyDeadline any) {
    Instant due = any.deadline().due(any.calendar());

    List<Message> dues = lines(any, "due.line.firstDue", "due.line.paused", "due.line.extended");
    assertThat(dues.get(dues.size() - 1).arguments()).contains(due);
    assertThat(lines(any, "due.line.kept")).isEmpty();
  }

  private static List<Message> lines(AnyDeadline any, String... keys) {
    Deadline deadline = any.deadline();
    DueHistory history =
        new DueHistory(
            false, deadline.from(), deadline, deadline.moves(), deadline.due(any.calendar()));
    return history.explained(null, new Weekdays(any.calendar())).lines().stream()
        .filter(line -> List.of(keys).stream().anyMatch(line.key()::startsWith))
        .toList();
  }

  @Provide
  Arbitrary<AnyDeadline> any() {
    return AnyDeadline.any();
  }
}
