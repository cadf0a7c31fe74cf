package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.platform.Configuration;
import org.rapport.platform.Network;

/**
 * Which machines a webhook may lead to: those of the internet, and of one's own network only those
 * configured. Otherwise whoever keeps webhooks could reach what only this machine can.
 */
@ApplicationScoped
class PermittedAddresses {

  private static final List<Network> INTERNET =
      Stream.of("0.0.0.0/0", "2000::/3").map(Network::parse).toList();

  /** Private, local, shared, for tests and examples, many at once; IPv6 that wraps such IPv4. */
  private static final List<Network> APART =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16")
          .map(Network::parse)
          .toList();

  private final List<Network> own;

  @Inject
  PermittedAddresses() {
    this(Configuration.value("RAPPORT_WEBHOOK_NETWORKS").orElse(""));
  }

  /**
   * @param own addresses or networks in CIDR form, separated by commas
   */
  PermittedAddresses(String own) {
    this.own = Network.list(own);
  }

  /**
   * Looks its name up, once.
   *
   * @return where to call; empty where anything its name stands for must not be called
   */
  Optional<InetAddress> of(WebhookAddress address) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(address.host());
    boolean all = Arrays.stream(found).allMatch(to -> permits(to, address.isTls()));
    return all ? Optional.of(found[0]) : Optional.empty();
  }

  private boolean permits(InetAddress to, boolean tls) {
    byte[] bytes = to.getAddress();
    if (isIn(own, bytes)) {
      return tls || to.isLoopbackAddress();
    }
    return tls && isIn(INTERNET, bytes) && !isIn(APART, bytes);
  }

  private static boolean isIn(List<Network> networks, byte[] address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }
}
