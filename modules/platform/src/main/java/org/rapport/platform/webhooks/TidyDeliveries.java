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

  private final DeliveryRecords records;
  private final Clock clock;

  protected TidyDeliveries() {
    this(null, null);
  }

  @Inject
  TidyDeliveries(DeliveryRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    records.giveUpQueuedBefore(now.minus(TOO_OLD), now);
    records.forgetDoneBefore(now.minus(KEPT));
  }
}
