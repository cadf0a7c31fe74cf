package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

@ApplicationScoped
class CallByIntervalTask implements RecurringTask {

  @Inject CallByInterval call;

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    boolean more = true;
    while (more) {
      more = call.some();
    }
  }
}
