package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.WorkList;

/** An administrator removes a webhook, and with it whatever still waits for it. */
@ApplicationScoped
@Transactional
public class RemoveWebhook {

  private final Webhooks webhooks;
  private final WebhookDesk desk;
  private final WorkList work;
  private final AuditTrail audit;

  protected RemoveWebhook() {
    this(null, null, null, null);
  }

  @Inject
  RemoveWebhook(Webhooks webhooks, WebhookDesk desk, WorkList work, AuditTrail audit) {
    this.webhooks = webhooks;
    this.desk = desk;
    this.work = work;
    this.audit = audit;
  }

  public void with(long id) {
    Webhook webhook = desk.open(id);
    webhooks.remove(webhook);
    work.close("platform", NoteFailing.KIND, id);
    audit.record("webhook.removed", "webhook", webhook.name());
  }
}
