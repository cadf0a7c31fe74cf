package org.rapport.platform.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The queue. */
interface DeliveryRecords {

  /** For every webhook that wants it and is not paused. */
  void queue(DeliveryBody body, Instant now);

  void queueFor(long webhook, DeliveryBody body, Instant now);

  /** Webhooks with something due. */
  List<Long> waiting(Instant now);

  /**
   * Takes what has been due longest for one webhook and counts the try. Until {@code leasedUntil}
   * nobody else gets it; if this node is killed meanwhile, it is due again then.
   */
  Optional<Delivery> take(long webhook, Instant now, Instant leasedUntil);

  void delivered(long id, int status, Instant now);

  void tryAgain(long id, DeliveryAnswer answer, Instant at);

  void giveUp(long id, DeliveryAnswer answer, Instant now);

  /**
   * @return false where that was known already
   */
  boolean failing(long webhook, Instant now);

  /**
   * @return false where it was none that failed
   */
  boolean working(long webhook);
}
