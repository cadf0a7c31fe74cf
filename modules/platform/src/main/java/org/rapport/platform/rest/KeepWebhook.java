package org.rapport.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Idempotency;
import org.rapport.platform.rest.WebhooksResource.AddedWebhook;
import org.rapport.platform.rest.WebhooksResource.WebhookInput;
import org.rapport.platform.rest.WebhooksResource.WebhookJson;
import org.rapport.platform.webhooks.AddWebhook;

/** One webhook per idempotency key, in the same transaction as the note of the key. */
@ApplicationScoped
@Transactional
class KeepWebhook {

  private final Idempotency idempotency;
  private final AddWebhook add;

  protected KeepWebhook() {
    this(null, null);
  }

  @Inject
  KeepWebhook(Idempotency idempotency, AddWebhook add) {
    this.idempotency = idempotency;
    this.add = add;
  }

  AddedWebhook once(String key, WebhookInput input) {
    return idempotency.once(
        key,
        "POST /api/v1/webhooks",
        input.toString(),
        AddedWebhook.class,
        () -> added(add.with(input.details())));
  }

  private static AddedWebhook added(AddWebhook.Added added) {
    return new AddedWebhook(WebhookJson.of(added.webhook()), added.secret());
  }
}
