package org.rapport.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready from the moment the stop begins, so that a proxy sends people elsewhere. */
@Readiness
@ApplicationScoped
class StoppingHealth implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("accepting requests")
        .status(!RequestsInHand.isStopping())
        .build();
  }
}
