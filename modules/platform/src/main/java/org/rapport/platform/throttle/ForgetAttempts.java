package org.rapport.platform.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Removes the counters of windows that are over. */
@ApplicationScoped
class ForgetAttempts implements RecurringTask {

  private final JdbcThrottle throttle;

  protected ForgetAttempts() {
    this(null);
  }

  @Inject
  ForgetAttempts(JdbcThrottle throttle) {
    this.throttle = throttle;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    throttle.sweep();
  }
}
