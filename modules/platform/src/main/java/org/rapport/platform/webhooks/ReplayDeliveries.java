package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;

/** An administrator has deliveries sent again, each under the id it had. */
@ApplicationScoped
@Transactional
public class ReplayDeliveries {

  private final WebhookDesk desk;
  private final FinishedDeliveries finished;
  private final AuditTrail audit;
  private final Clock clock;

  protected ReplayDeliveries() {
    this(null, null, null, null);
  }

  @Inject
  ReplayDeliveries(WebhookDesk desk, FinishedDeliveries finished, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.finished = finished;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws org.rapport.platform.NotFound where there is none
   * @throws Refusal where it still waits
   */
  public void one(long id) {
    Webhook webhook = desk.open(finished.webhookOf(id).orElseThrow(NotFound::new));
    if (!finished.replay(id, clock.instant())) {
      throw Refusal.because("platform", "webhook.stillWaiting");
    }
    audit.record("webhook.replayed", "webhook", webhook.name(), Map.of("deliveries", "1"));
  }

  /** All of a webhook's that were given up. */
  public int allGivenUp(long webhookId) {
    Webhook webhook = desk.open(webhookId);
    int again = finished.replayGivenUp(webhookId, clock.instant());
    audit.record(
        "webhook.replayed",
        "webhook",
        webhook.name(),
        Map.of("deliveries", Integer.toString(again)));
    return again;
  }
}
