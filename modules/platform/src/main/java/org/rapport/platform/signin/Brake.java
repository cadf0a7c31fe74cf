package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Makes an answer slow, but never so many at once that others find no thread. */
@ApplicationScoped
class Brake {

  private static final int AT_ONCE = 4;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Semaphore waiting = new Semaphore(AT_ONCE);

  void slowDown() {
    if (!waiting.tryAcquire()) {
      return;
    }
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.release();
    }
  }
}
