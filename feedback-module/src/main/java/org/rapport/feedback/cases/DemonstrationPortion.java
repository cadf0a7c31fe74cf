package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.deadlines.TimeLimits;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.platform.WorkingCalendars;

/** Some of the demonstration's cases in one transaction. */
@ApplicationScoped
@Transactional
@DrawsReference
class DemonstrationPortion {

  private final Intake intake;
  private final Cases cases;
  private final CaseWork work;
  private final WorkingCalendars calendars;

  protected DemonstrationPortion() {
    this(null, null, null, null);
  }

  @Inject
  DemonstrationPortion(Intake intake, Cases cases, CaseWork work, WorkingCalendars calendars) {
    this.intake = intake;
    this.cases = cases;
    this.work = work;
    this.calendars = calendars;
  }

  boolean isFirst() {
    return cases.isEmpty();
  }

  /** Some that have just come in, for the rules of routing to show what they do. */
  void route(List<Feedback> sent, DemonstrationChance chance, Instant now) {
    WorkingCalendar calendar = calendars.current();
    TimeLimits limits = work.act(null).limits();
    for (Feedback feedback : sent) {
      Instant received = now.minus(Duration.ofMinutes(chance.between(5, 90)));
      Act act = new Act(null, received, calendar, limits, chance.random());
      Submitted submitted = intake.take(feedback, List.of(), received, act);
      if (feedback.type() == FeedbackType.QUESTION) {
        note(cases.withReference(submitted.reference()).orElseThrow(), act);
      }
    }
  }

  private void note(Case subject, Act act) {
    CaseCare care = new CaseCare(subject.id());
    care.say(new Care(null, "Uses a wheelchair. Prefers a phone call in the morning."), act);
    work.on(subject, act, c -> c.told(Happening.CARE_NOTED, null, act, care));
  }

  void make(
      int count,
      Supplier<Instant> moments,
      List<DemonstrationLife> lives,
      DemonstrationChance chance,
      Instant now) {
    WorkingCalendar calendar = calendars.current();
    TimeLimits limits = work.act(null).limits();
    for (int i = 0; i < count; i++) {
      DemonstrationLife life = chance.percent(60) ? lives.get(0) : lives.get(1);
      Instant received = moments.get();
      Act act = new Act(null, received, calendar, limits, chance.random());
      Submitted submitted = intake.take(life.feedback(), life.files(), received, act);
      Case subject = cases.withReference(submitted.reference()).orElseThrow();
      life.live(subject, new DemonstrationCourse(subject, work, act, chance, now));
    }
  }
}
