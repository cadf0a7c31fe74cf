package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.rapport.platform.AuditTrail;

/** An administrator gives a webhook another secret; the one before signs nothing any more. */
@ApplicationScoped
@Transactional
public class RenewSecret {

  private final WebhookDesk desk;
  private final SecretBox secrets;
  private final AuditTrail audit;
  private final Clock clock;

  protected RenewSecret() {
    this(null, null, null, null);
  }

  @Inject
  RenewSecret(WebhookDesk desk, SecretBox secrets, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return the secret to hand to its program; it is not shown again
   */
  public String of(long id) {
    Webhook webhook = desk.open(id);
    WebhookSecret secret = secrets.fresh();
    webhook.signWith(secrets.close(secret), clock.instant());
    audit.record("webhook.secretRenewed", "webhook", webhook.name());
    return secret.value();
  }
}
