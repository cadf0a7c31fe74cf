package org.rapport.platform;

import java.time.Duration;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;

/** Somebody tried too often: 429 with {@code Retry-After}, or a page that says how long to wait. */
public class TooManyAttempts extends Refusal {

  private static final long serialVersionUID = 1L;

  private final Duration pause;

  public TooManyAttempts(Duration pause) {
    super(
        Message.of("platform", "problem.tooMany", Math.max(1, pause.plusSeconds(59).toMinutes())));
    this.pause = pause;
  }

  /** How long to wait before trying again. */
  public Duration pause() {
    return pause;
  }

  /**
   * @throws TooManyAttempts unless the pause is zero
   */
  public static void refuse(Duration pause) {
    if (!pause.isZero()) {
      throw new TooManyAttempts(pause);
    }
  }
}
