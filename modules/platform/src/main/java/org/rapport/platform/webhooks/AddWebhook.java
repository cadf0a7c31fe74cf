package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rapport.platform.AuditTrail;

/** An administrator names another program that is to be told; its secret is shown this once. */
@ApplicationScoped
@Transactional
public class AddWebhook {

  private final Webhooks webhooks;
  private final WebhookDesk desk;
  private final SecretBox secrets;
  private final AuditTrail audit;
  private final Clock clock;
  private final RandomGenerator random;

  protected AddWebhook() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AddWebhook(
      Webhooks webhooks,
      WebhookDesk desk,
      SecretBox secrets,
      AuditTrail audit,
      Clock clock,
      RandomGenerator random) {
    this.webhooks = webhooks;
    this.desk = desk;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
    this.random = random;
  }

  /** The new webhook and the secret to hand to its program; it is not shown again. */
  public record Added(Webhook webhook, String secret) {}

  public Added with(WebhookDetails details) {
    desk.requireRoom();
    return keptBy(desk.keeper(), desk.checked(details));
  }

  /**
   * @param checked as they may be kept
   */
  Added keptBy(long keeper, WebhookDetails checked) {
    WebhookSecret secret = secrets.fresh();
    Webhook webhook =
        new Webhook(
            random.nextLong(1, Long.MAX_VALUE),
            checked,
            secrets.close(secret),
            keeper,
            clock.instant());
    webhooks.add(webhook);
    audit.record("webhook.added", "webhook", webhook.name(), Map.of("url", webhook.url()));
    return new Added(webhook, secret.value());
  }
}
