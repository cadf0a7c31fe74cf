package org.rapport.stakeholder.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Looks for duplicates among those who were registered before Rapport did so. */
@ApplicationScoped
class RememberEarlier implements RecurringTask {

  private static final int AT_ONCE = 200;

  private RememberAlike remember;
  private boolean done;

  protected RememberEarlier() {}

  @Inject
  RememberEarlier(RememberAlike remember) {
    this.remember = remember;
  }

  @Override
  public Duration pause() {
    return done ? Duration.ofHours(6) : Duration.ofMinutes(1);
  }

  /** The first run finds them all; whoever comes later is remembered at once. */
  @Override
  public void run() {
    int more = remember.rememberEarlier(AT_ONCE);
    while (more == AT_ONCE) {
      more = remember.rememberEarlier(AT_ONCE);
    }
    done = true;
  }
}
