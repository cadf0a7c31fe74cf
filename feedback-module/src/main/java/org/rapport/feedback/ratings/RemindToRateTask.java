package org.rapport.feedback.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Several times a day; whoever is due is asked then. */
@ApplicationScoped
class RemindToRateTask implements RecurringTask {

  private RemindToRate remind;

  protected RemindToRateTask() {}

  @Inject
  RemindToRateTask(RemindToRate remind) {
    this.remind = remind;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    while (remind.some()) {
      // some at a time, each in a transaction of its own
    }
  }
}
