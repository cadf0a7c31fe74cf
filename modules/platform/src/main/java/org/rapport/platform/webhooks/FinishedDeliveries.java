package org.rapport.platform.webhooks;

import java.time.Instant;
import java.util.Optional;

/** What has arrived or was given up: to be sent again, or forgotten. */
interface FinishedDeliveries {

  Optional<Long> webhookOf(long delivery);

  /**
   * @return false where it still waits
   */
  boolean replay(long delivery, Instant now);

  int replayGivenUp(long webhook, Instant now);

  int giveUpQueuedBefore(Instant when, Instant now);

  int forgetDoneBefore(Instant when);
}
