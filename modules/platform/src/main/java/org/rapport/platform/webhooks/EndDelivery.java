package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Notes what came of a try, and who must know of it. */
@ApplicationScoped
@Transactional
class EndDelivery {

  /** The last some day and a half after the first. */
  static final int MOST_TRIES = 15;

  static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final double JITTER = 0.25;

  private final DeliveryRecords records;
  private final NoteFailing failing;
  private final Clock clock;
  private final RandomGenerator random;

  protected EndDelivery() {
    this(null, null, null, null);
  }

  @Inject
  EndDelivery(DeliveryRecords records, NoteFailing failing, Clock clock, RandomGenerator random) {
    this.records = records;
    this.failing = failing;
    this.clock = clock;
    this.random = random;
  }

  void with(Delivery delivery, DeliveryAnswer answer) {
    Instant now = clock.instant();
    if (answer.arrived()) {
      records.delivered(delivery.id(), answer.status(), now);
      failing.noMore(delivery.to());
    } else if (delivery.tries() < MOST_TRIES) {
      records.tryAgain(
          delivery.id(), answer, now.plus(pauseAfter(delivery.tries(), random.nextDouble())));
    } else {
      records.giveUp(delivery.id(), answer, now);
      failing.since(now, delivery.to());
    }
  }

  /**
   * Twice as long each time, a quarter more or less: those that failed together do not come back
   * together.
   *
   * @param chance from 0 to 1
   */
  static Duration pauseAfter(int tries, double chance) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
    Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    return Duration.ofMillis((long) (pause.toMillis() * (1 - JITTER + 2 * JITTER * chance)));
  }
}
