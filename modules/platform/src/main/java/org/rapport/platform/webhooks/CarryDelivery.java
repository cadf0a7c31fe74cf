package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;

/** Signs a delivery and posts it. */
@ApplicationScoped
class CarryDelivery {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final WebhookCall call;
  private final Clock clock;

  protected CarryDelivery() {
    this((WebhookCall) null, null);
  }

  @Inject
  CarryDelivery(PermittedAddresses permitted, Clock clock) {
    this(
        new WebhookCall(permitted, (SSLSocketFactory) SSLSocketFactory.getDefault(), PATIENCE),
        clock);
  }

  CarryDelivery(WebhookCall call, Clock clock) {
    this.call = call;
    this.clock = clock;
  }

  DeliveryAnswer now(Delivery delivery) {
    String signature = delivery.to().secret().signature(clock.instant(), delivery.body());
    String headers =
        "Rapport-Event: %s\r\nRapport-Signature: %s\r\n".formatted(delivery.event(), signature);
    WebhookAddress address = new WebhookAddress(URI.create(delivery.to().url()));
    return call.post(address, headers, delivery.body());
  }
}
