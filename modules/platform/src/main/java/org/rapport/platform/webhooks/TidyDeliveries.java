package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rapport.platform.RecurringTask;

/** Gives up what a paused webhook never took, and forgets what is long done. */
@ApplicationScoped
class TidyDeliveries implements RecurringTask {

  static final Duration TOO_OLD = Duration.ofDays(14);
  static final Duration KEPT = Duration.ofDays(30);

  private final FinishedDeliveries finished;
  private final Clock clock;

  protected TidyDeliveries() {
    this(null, null);
  }

  @Inject
  TidyDeliveries(FinishedDeliveries finished, Clock clock) {
    this.finished = finished;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    finished.giveUpQueuedBefore(now.minus(TOO_OLD), now);
    finished.forgetDoneBefore(now.minus(KEPT));
  }
}
