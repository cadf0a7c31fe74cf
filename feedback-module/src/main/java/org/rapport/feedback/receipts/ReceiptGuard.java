package org.rapport.feedback.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.ClientAddress;
import org.rapport.platform.Throttle;
import org.rapport.platform.TooManyAttempts;

/**
 * Counts wrong receipts (security.md): five per client and hour, and a budget for all clients
 * together. A receipt itself is never locked, and a client that made no mistake is never turned
 * away.
 */
@ApplicationScoped
public class ReceiptGuard {

  public static final int WRONG_PER_CLIENT = 5;
  public static final int WRONG_IN_ALL = 5_000;

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String CLIENT = "receipt";
  private static final String ALL = "receipt.all";

  private Throttle throttle;
  private ClientAddress client;

  protected ReceiptGuard() {}

  @Inject
  public ReceiptGuard(Throttle throttle, ClientAddress client) {
    this.throttle = throttle;
    this.client = client;
  }

  /**
   * @throws TooManyAttempts if this client has to wait first
   */
  public void beforeTrying() {
    Duration pause = throttle.pause(CLIENT, client.network(), WRONG_PER_CLIENT, HOUR);
    if (pause.isZero() && !throttle.pause(CLIENT, client.network(), 1, HOUR).isZero()) {
      pause = throttle.pause(ALL, "", WRONG_IN_ALL, HOUR);
    }
    if (!pause.isZero()) {
      throw new TooManyAttempts(pause);
    }
  }

  public void wasWrong() {
    throttle.attempt(CLIENT, client.network(), WRONG_PER_CLIENT, HOUR);
    throttle.attempt(ALL, "", WRONG_IN_ALL, HOUR);
  }
}
