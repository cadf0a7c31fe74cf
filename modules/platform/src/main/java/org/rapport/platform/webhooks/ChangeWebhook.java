package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.rapport.platform.AuditTrail;

/** An administrator changes where a webhook leads, what it is told of, or pauses it. */
@ApplicationScoped
@Transactional
public class ChangeWebhook {

  private final WebhookDesk desk;
  private final AuditTrail audit;
  private final Clock clock;

  protected ChangeWebhook() {
    this(null, null, null);
  }

  @Inject
  ChangeWebhook(WebhookDesk desk, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param version of the webhook as the administrator saw it
   * @throws org.rapport.kernel.Refusal if it was changed meanwhile
   */
  public Webhook with(long id, long version, WebhookDetails details) {
    Webhook webhook = desk.open(id, version);
    webhook.change(desk.checked(details), desk.keeper(), clock.instant());
    audit.record(
        "webhook.changed",
        "webhook",
        webhook.name(),
        Map.of("url", webhook.url(), "paused", Boolean.toString(webhook.isPaused())));
    return webhook;
  }
}
