package org.rapport.feedback.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.LimitsInForce;
import org.rapport.feedback.deadlines.Term;
import org.rapport.feedback.deadlines.Traits;
import org.rapport.platform.WorkingCalendars;

/** By when what is sent now will be answered, as the calendar and the time limits stand. */
@ApplicationScoped
class AnswerTime {

  private WorkingCalendars calendars;
  private LimitsInForce limits;
  private Clock clock;

  protected AnswerTime() {}

  @Inject
  AnswerTime(WorkingCalendars calendars, LimitsInForce limits, Clock clock) {
    this.calendars = calendars;
    this.limits = limits;
    this.clock = clock;
  }

  /** Null where no answer is owed. */
  Instant ifSentNow(FeedbackType type) {
    return type == FeedbackType.COMPLIMENT
        ? null
        : of(LimitKind.STAGE_ONE, type).after(clock.instant(), calendars.current());
  }

  /** How long a stage takes at most, as long as no more is known than the type. */
  Term of(LimitKind stage, FeedbackType type) {
    return limits.at(clock.instant()).of(stage, new Traits(type, null, null, null)).term();
  }
}
