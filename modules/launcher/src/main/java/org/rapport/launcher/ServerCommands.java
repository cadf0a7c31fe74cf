package org.rapport.launcher;

/** What Payara Micro is told before it boots. */
final class ServerCommands {

  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
  private static final String HTTP =
      "configs.config.server-config.network-config.protocols.protocol.http-listener.http";

  private static final String THREADS =
      "configs.config.server-config.thread-pools.thread-pool.http-thread-pool";

  /** A client that sends its body slowly holds one all the while; each costs little. */
  private static final int MOST_THREADS = 1000;

  /** Counts of the server's insides, which it would show to anybody (ASVS 13.4.4). */
  private static final String METRICS =
      "configs.config.server-config.microprofile-metrics-configuration";

  private ServerCommands() {}

  static String forAddress(String address) {
    return String.join(
        "\n",
        "set " + LISTENER + ".address=" + address,
        "set " + HTTP + ".xpowered-by=false",
        "set " + HTTP + ".server-header=false",
        "set " + HTTP + ".trace-enabled=false",
        "set " + THREADS + ".max-thread-pool-size=" + MOST_THREADS,
        "set " + METRICS + ".enabled=false",
        "");
  }
}
