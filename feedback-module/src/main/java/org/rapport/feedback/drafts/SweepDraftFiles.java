package org.rapport.feedback.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Removes the files of forms that were never sent. */
@ApplicationScoped
class SweepDraftFiles implements RecurringTask {

  /** Longer than any browser session lasts. */
  static final Duration KEPT_FOR = Duration.ofDays(2);

  private AbandonedFiles abandoned;
  private Clock clock;

  protected SweepDraftFiles() {}

  @Inject
  SweepDraftFiles(AbandonedFiles abandoned, Clock clock) {
    this.abandoned = abandoned;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    while (abandoned.discardSome(clock.instant().minus(KEPT_FOR))) {
      // some at a time, each in a transaction of its own
    }
  }
}
