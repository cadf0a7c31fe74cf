package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

@ApplicationScoped
class RemindOfDatesTask implements RecurringTask {

  @Inject RemindOfDates remind;

  private boolean taken;

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    if (!taken) {
      takeAll();
      taken = true;
    }
    boolean more = true;
    while (more) {
      more = remind.passSome();
    }
  }

  private void takeAll() {
    long last = Long.MIN_VALUE;
    long next = remind.takeSome(last);
    while (next != last) {
      last = next;
      next = remind.takeSome(last);
    }
  }
}
