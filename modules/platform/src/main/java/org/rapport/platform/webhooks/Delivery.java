package org.rapport.platform.webhooks;

import java.time.Instant;

/**
 * Something to tell one webhook.
 *
 * @param tries how often it was tried, this time included
 */
record Delivery(long id, Endpoint to, String event, String body, int tries, Instant queuedAt) {

  /** Where it goes and what it is signed with. */
  record Endpoint(long webhook, String name, String url, WebhookSecret secret, long keeper) {}
}
