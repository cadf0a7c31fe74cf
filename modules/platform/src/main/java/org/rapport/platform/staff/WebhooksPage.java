package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.webhooks.DeliveryState;
import org.rapport.platform.webhooks.SeeWebhooks;
import org.rapport.platform.webhooks.Webhook;

/** The webhooks and how they are doing. */
@Named
@RequestScoped
public class WebhooksPage {

  @Inject private SeeWebhooks see;

  private List<Webhook> webhooks;

  public List<Webhook> getWebhooks() {
    if (webhooks == null) {
      webhooks = see.all();
    }
    return webhooks;
  }

  public long waiting(Webhook webhook) {
    return see.count(webhook.id(), DeliveryState.WAITING);
  }

  public long givenUp(Webhook webhook) {
    return see.count(webhook.id(), DeliveryState.GIVEN_UP);
  }
}
