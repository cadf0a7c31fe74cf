package org.rapport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rapport.platform.RecurringTask;

/** Gives up what nobody should get any more, and forgets what is long done. */
@ApplicationScoped
class TidyMail implements RecurringTask {

  /** A notice two weeks late, from before mail was set up, would only confuse. */
  static final Duration TOO_OLD = Duration.ofDays(14);

  static final Duration KEPT = Duration.ofDays(30);

  private final MailRecords records;
  private final Clock clock;

  protected TidyMail() {
    this(null, null);
  }

  @Inject
  TidyMail(MailRecords records, Clock clock) {
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
