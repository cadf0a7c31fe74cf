package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rapport.platform.RecurringTask;

/** Removes sessions and codes that have expired; they open nothing any more as it is. */
@ApplicationScoped
class ForgetExpired implements RecurringTask {

  private final Sessions sessions;
  private final Resets resets;
  private final Clock clock;

  protected ForgetExpired() {
    this(null, null, null);
  }

  @Inject
  ForgetExpired(Sessions sessions, Resets resets, Clock clock) {
    this.sessions = sessions;
    this.resets = resets;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    sessions.sweep(now);
    resets.sweep(now);
  }
}
