package org.rapport.platform.http;

import java.util.List;
import org.rapport.platform.Network;

/** The reverse proxies in front of Rapport, as configured. */
record ProxyAddresses(List<Network> networks) {

  static ProxyAddresses parse(String configured) {
    return new ProxyAddresses(Network.list(configured));
  }

  boolean contains(String address) {
    byte[] bytes = Network.bytes(address);
    return networks.stream().anyMatch(network -> network.contains(bytes));
  }
}
