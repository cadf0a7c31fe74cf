package org.rapport.feedback.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.rapport.kernel.WorkingCalendar;

/** Walks one made-up case through time, one act after the other, until now. */
final class DemonstrationCourse {

  private final Case subject;
  private final CaseWork work;
  private final Act first;
  private final DemonstrationChance chance;
  private final Instant now;
  private Instant at;

  DemonstrationCourse(
      Case subject, CaseWork work, Act first, DemonstrationChance chance, Instant now) {
    this.subject = subject;
    this.work = work;
    this.first = first;
    this.chance = chance;
    this.at = subject.clock().receivedAt();
    this.now = now;
  }

  /**
   * @param staff who acts, or null for the complainant
   */
  void step(Long staff, BiFunction<Case, Act, Happened> verb) {
    at = at.plus(Duration.ofMinutes(chance.between(1, 25)));
    Act act = new Act(staff, at, first.calendar(), first.limits(), chance.random());
    work.on(subject, act, c -> verb.apply(c, act));
  }

  /** Whether a deadline runs and is not over. */
  boolean isWithin(CaseClock clock) {
    return clock.dueAt() != null
        && clock.waitingSince() == null
        && at.isBefore(clock.dueAt().minus(Duration.ofHours(1)));
  }

  LocalDate workdayAfter(Instant moment, int workdays) {
    WorkingCalendar calendar = first.calendar();
    return calendar.plusWorkdays(moment, workdays).atZone(calendar.zone()).toLocalDate();
  }

  LocalDate workdayIn(int workdays) {
    return workdayAfter(at, workdays);
  }

  /** Lets working hours pass; false where what comes next lies beyond now. */
  boolean after(int hours) {
    at = first.calendar().plus(at, Duration.ofHours(hours));
    return at.isBefore(now.minus(Duration.ofHours(2)));
  }
}
