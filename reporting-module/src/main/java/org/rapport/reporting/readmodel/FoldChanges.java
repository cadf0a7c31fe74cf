package org.rapport.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Keeps the changes few, so that readers find nearly everything added up already. */
@ApplicationScoped
class FoldChanges implements RecurringTask {

  private static final int BATCH = 5_000;

  private final Tallies tallies;
  private final CountAnew countAnew;

  @Inject
  FoldChanges(Tallies tallies, CountAnew countAnew) {
    this.tallies = tallies;
    this.countAnew = countAnew;
  }

  protected FoldChanges() {
    this(null, null);
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    countAnew.ifDue();
    while (tallies.fold(BATCH) == BATCH) {
      // a large import left more than one batch
    }
  }
}
