package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Configuration;

/** As configured. */
@ApplicationScoped
class ConfiguredThreshold implements Thresholds {

  private final Threshold threshold =
      Threshold.configured(name -> Configuration.value(name).map(Integer::valueOf).orElse(null));

  @Override
  public Threshold current() {
    return threshold;
  }
}
