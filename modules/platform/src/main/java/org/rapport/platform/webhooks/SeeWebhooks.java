package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The webhooks, for who keeps them. */
@ApplicationScoped
@Transactional
public class SeeWebhooks {

  private static final int MOST_COUNTED = 1_000;

  private final WebhookDesk desk;
  private final DeliveryList deliveries;

  protected SeeWebhooks() {
    this(null, null);
  }

  @Inject
  SeeWebhooks(WebhookDesk desk, DeliveryList deliveries) {
    this.desk = desk;
    this.deliveries = deliveries;
  }

  /** By name. */
  public List<Webhook> all() {
    return desk.all();
  }

  /**
   * @throws org.rapport.platform.NotFound where there is none
   */
  public Webhook with(long id) {
    return desk.open(id);
  }

  /** What there is to be told of. */
  public List<String> events() {
    return desk.events();
  }

  /** How many deliveries of a webhook are in a state, counted to a thousand. */
  public long count(long id, DeliveryState state) {
    return deliveries.count(id, state, MOST_COUNTED);
  }
}
