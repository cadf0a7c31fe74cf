package org.rapport.feedback.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.deadlines.DeadlineProfile;
import org.rapport.platform.WorkingCalendars;

/** By when what is sent now will be answered, as the calendar and the time limits stand. */
@ApplicationScoped
class AnswerTime {

  private WorkingCalendars calendars;
  private Clock clock;

  protected AnswerTime() {}

  @Inject
  AnswerTime(WorkingCalendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Null where no answer is owed. */
  Instant ifSentNow(FeedbackType type) {
    return DeadlineProfile.ofFirstStage(type)
        .map(profile -> calendars.current().plusWorkdays(clock.instant(), profile.workdays()))
        .orElse(null);
  }
}
