package org.rapport.launcher;

import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;

/**
 * A gentle end: at SIGTERM or Ctrl-C Rapport says that it is not ready, refuses new requests,
 * finishes those in hand, and only then stops the server and its database. The application counts
 * its requests in a counter that both sides find among the system properties, the only place their
 * class loaders share.
 */
final class Stop {

  /** True once stopping; the application reads it. */
  static final String STOPPING = "rapport.stopping";

  /** An AtomicInteger: requests in hand. */
  static final String IN_HAND = "rapport.requests-in-hand";

  private static final int PATIENCE_MILLIS = 20_000;
  private static final int LOOK_EVERY_MILLIS = 50;
  private static final int LIMIT_MILLIS = 28_000;
  private static final int KILLED_BY_SIGNAL = 128;

  private Stop() {}

  static void onSignals() {
    for (String name : new String[] {"TERM", "INT", "HUP"}) {
      try {
        Signal.handle(new Signal(name), signal -> new Thread(() -> gently(signal), "stop").start());
      } catch (IllegalArgumentException e) {
        // this system does not know the signal
      }
    }
  }

  private static synchronized void gently(Signal signal) {
    Console.say("Rapport is stopping ...");
    System.setProperty(STOPPING, "true");
    Thread limit = new Thread(Stop::haltAtLimit, "stop-limit");
    limit.setDaemon(true);
    limit.start();
    waitForRequests();
    System.exit(signal.getName().equals("HUP") ? KILLED_BY_SIGNAL + signal.getNumber() : 0);
  }

  private static void waitForRequests() {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    while (requestsInHand() > 0 && System.nanoTime() < end) {
      pause(LOOK_EVERY_MILLIS);
    }
  }

  private static int requestsInHand() {
    Object counter = System.getProperties().get(IN_HAND);
    return counter instanceof AtomicInteger count ? count.get() : 0;
  }

  private static void haltAtLimit() {
    pause(LIMIT_MILLIS);
    Runtime.getRuntime().halt(1);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
