package org.rapport.web.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many requests are being worked on, told to the launcher of rapport.jar, which waits for them
 * before it stops the server. The system properties are the only place that the launcher's class
 * loader and ours share.
 */
final class RequestsInHand {

  private static final String STOPPING = "rapport.stopping";
  private static final AtomicInteger COUNT = new AtomicInteger();

  static {
    System.getProperties().put("rapport.requests-in-hand", COUNT);
  }

  private RequestsInHand() {}

  /** False while stopping: the request must then be turned away. */
  static boolean begin() {
    COUNT.incrementAndGet(); // before looking, or the launcher could stop the server in between
    if (isStopping()) {
      COUNT.decrementAndGet();
      return false;
    }
    return true;
  }

  static void end() {
    COUNT.decrementAndGet();
  }

  static boolean isStopping() {
    return Boolean.getBoolean(STOPPING);
  }
}
