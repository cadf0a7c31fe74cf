package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.rapport.platform.Announcement;
import org.rapport.platform.AuditTrail;

/** An administrator has a webhook called, to see whether it answers. */
@ApplicationScoped
@Transactional
public class TestWebhook {

  private final WebhookDesk desk;
  private final DeliveryRecords records;
  private final AuditTrail audit;
  private final Clock clock;

  protected TestWebhook() {
    this(null, null, null, null);
  }

  @Inject
  TestWebhook(WebhookDesk desk, DeliveryRecords records, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /** Its event; nobody has to choose it. */
  public static final String EVENT = "webhook.test";

  public void of(long id) {
    Webhook webhook = desk.open(id);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    DeliveryBody body = DeliveryBody.of(new Announcement(EVENT, webhook.name(), Map.of(), now));
    records.queueFor(webhook.id(), body, clock.instant());
    audit.record("webhook.tested", "webhook", webhook.name());
  }
}
