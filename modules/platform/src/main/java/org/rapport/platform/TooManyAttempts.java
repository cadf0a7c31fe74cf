package org.rapport.platform;

import java.time.Duration;

/** Somebody tried too often: 429 with {@code Retry-After}, or a page that says how long to wait. */
public class TooManyAttempts extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration pause;

  public TooManyAttempts(Duration pause) {
    this.pause = pause;
  }

  /** How long to wait before trying again. */
  public Duration pause() {
    return pause;
  }
}
