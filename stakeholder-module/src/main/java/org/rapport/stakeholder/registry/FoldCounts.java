package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Keeps few the changes of how many stakeholders there are. */
@ApplicationScoped
class FoldCounts implements RecurringTask {

  @Inject JpaActiveStakeholders active;
  @Inject SourceCounts sources;

  @Override
  public Duration pause() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    active.fold();
    sources.fold();
  }
}
