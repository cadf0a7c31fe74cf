package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.random.RandomGenerator;
import org.rapport.platform.InstallationKey;
import org.rapport.platform.secrets.Box;

/** Keeps the webhooks' secrets so that the database alone tells none. */
@ApplicationScoped
class SecretBox {

  private final InstallationKey installation;
  private final RandomGenerator random;

  protected SecretBox() {
    this(null, null);
  }

  @Inject
  SecretBox(InstallationKey installation, RandomGenerator random) {
    this.installation = installation;
    this.random = random;
  }

  WebhookSecret fresh() {
    return WebhookSecret.random(random);
  }

  byte[] close(WebhookSecret secret) {
    return box().close(secret.value(), random);
  }

  WebhookSecret open(byte[] closed) {
    return new WebhookSecret(box().open(closed));
  }

  private Box box() {
    return new Box(installation.derived("webhook"));
  }
}
