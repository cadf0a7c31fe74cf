package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.platform.RecurringTask;

/**
 * Sends what is due: to each webhook one delivery after the other, to all of them at the same time,
 * so that one that does not answer holds up only itself. Every step is a statement that commits by
 * itself; what a node that dies has taken is due again after its lease.
 */
@ApplicationScoped
class SendDeliveries implements RecurringTask {

  static final Duration LEASE = Duration.ofMinutes(5);
  private static final Logger LOG = Logger.getLogger(SendDeliveries.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** A call that was made and has not been noted. */
  private record Flight(Delivery delivery, CompletableFuture<DeliveryAnswer> answer) {}

  private final DeliveryRecords records;
  private final CarryDelivery carry;
  private final EndDelivery end;
  private final Clock clock;

  /** Threads for calls alone; there are never more than webhooks. */
  private final Executor callers =
      Executors.newCachedThreadPool(
          call -> {
            Thread thread = new Thread(call, "webhook");
            thread.setDaemon(true);
            return thread;
          });

  private final Map<Long, Flight> flights = new LinkedHashMap<>();

  protected SendDeliveries() {
    this(null, null, null, null);
  }

  @Inject
  SendDeliveries(DeliveryRecords records, CarryDelivery carry, EndDelivery end, Clock clock) {
    this.records = records;
    this.carry = carry;
    this.end = end;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    do {
      noteAnswers();
      call();
    } while (anAnswerComes());
  }

  private void noteAnswers() {
    Iterator<Flight> all = flights.values().iterator();
    while (all.hasNext()) {
      Flight flight = all.next();
      if (flight.answer().isDone()) {
        all.remove();
        end.with(flight.delivery(), flight.answer().join());
      }
    }
  }

  private void call() {
    Instant now = clock.instant();
    for (long webhook : records.waiting(now)) {
      if (!flights.containsKey(webhook)) {
        records
            .take(webhook, now, now.plus(LEASE))
            .ifPresent(delivery -> flights.put(webhook, flight(delivery)));
      }
    }
  }

  private Flight flight(Delivery delivery) {
    return new Flight(
        delivery,
        CompletableFuture.supplyAsync(() -> carry.now(delivery), callers)
            .exceptionally(
                e -> {
                  LOG.log(Level.WARNING, "a webhook could not be called", e);
                  return DeliveryAnswer.of(DeliveryFailure.NO_ANSWER);
                }));
  }

  /** False where nothing is under way, or whoever is called takes long. */
  private boolean anAnswerComes() {
    if (flights.isEmpty()) {
      return false;
    }
    CompletableFuture<?>[] answers =
        flights.values().stream().map(Flight::answer).toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.anyOf(answers)
        .handle((answer, e) -> true)
        .completeOnTimeout(false, PAUSE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }
}
