package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

@ApplicationScoped
class AskForRatingsTask implements RecurringTask {

  @Inject AskForRatings ask;

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    boolean more = true;
    while (more) {
      more = ask.some();
    }
  }
}
