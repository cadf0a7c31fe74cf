package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.platform.Announcement;
import org.rapport.platform.WebhookDemonstration;

/**
 * One that works, one that fails and one that rests; addresses in {@code .example} lead nowhere.
 * All in one transaction, so that nothing is sent in earnest.
 */
@ApplicationScoped
@Transactional
class MadeUpWebhooks implements WebhookDemonstration {

  private static final Duration SOON = Duration.ofSeconds(2);
  private static final DeliveryAnswer AWAY = DeliveryAnswer.of(503);

  private final AddWebhook add;
  private final DeliveryRecords records;
  private final NoteFailing failing;

  protected MadeUpWebhooks() {
    this(null, null, null);
  }

  @Inject
  MadeUpWebhooks(AddWebhook add, DeliveryRecords records, NoteFailing failing) {
    this.add = add;
    this.records = records;
    this.failing = failing;
  }

  @Override
  public void make(long keeper, List<Announcement> news) {
    Set<String> events = news.stream().map(Announcement::event).collect(Collectors.toSet());
    Webhook works = made(keeper, "Intranet ticker 内网动态", "https://intranet.example/hook", events);
    Webhook fails = made(keeper, "Facilities desk 后勤报修", "https://desk.example/rapport", events);
    made(keeper, "Old archive 旧档案系统", "https://archive.example/in", events, true);
    for (Announcement one : news) {
      deliver(works, one);
      giveUp(fails, one);
    }
  }

  private Webhook made(
      long keeper, String name, String url, Set<String> events, boolean... paused) {
    return add.keptBy(keeper, new WebhookDetails(name, url, events, paused.length > 0)).webhook();
  }

  private void deliver(Webhook to, Announcement news) {
    Instant at = news.at();
    records.queueFor(to.id(), DeliveryBody.of(news), at);
    records
        .take(to.id(), at, at)
        .ifPresent(delivery -> records.delivered(delivery.id(), 204, at.plus(SOON)));
  }

  /** Tried as often as there are tries, and the keeper told. */
  private void giveUp(Webhook to, Announcement news) {
    Instant at = news.at();
    records.queueFor(to.id(), DeliveryBody.of(news), at);
    for (int i = 1; i < EndDelivery.MOST_TRIES; i++) {
      records.take(to.id(), at, at);
    }
    records
        .take(to.id(), at, at)
        .ifPresent(
            delivery -> {
              records.giveUp(delivery.id(), AWAY, at.plus(EndDelivery.LONGEST_PAUSE));
              failing.since(at.plus(EndDelivery.LONGEST_PAUSE), delivery.to());
            });
  }
}
