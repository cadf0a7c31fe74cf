package org.rapport.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * The reverse proxies in front of Rapport, as configured: addresses or networks in CIDR form,
 * separated by commas.
 */
record ProxyAddresses(List<Network> networks) {

  /** The first {@code bits} of an address. */
  record Network(byte[] address, int bits) {

    static Network parse(String text) {
      String[] parts = text.split("/", 2);
      byte[] address = bytes(parts[0]);
      int bits = parts.length > 1 ? Integer.parseInt(parts[1]) : address.length * 8;
      return new Network(address, bits);
    }

    boolean contains(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  static ProxyAddresses parse(String configured) {
    return new ProxyAddresses(
        Arrays.stream(configured.split(","))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(Network::parse)
            .toList());
  }

  boolean contains(String address) {
    byte[] bytes = bytes(address);
    return networks.stream().anyMatch(network -> network.contains(bytes));
  }

  /** Only literals: what comes from outside must never be looked up in the DNS. */
  static boolean isAddress(String text) {
    return text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
        || text.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  }

  static byte[] bytes(String address) {
    if (!isAddress(address)) {
      throw new IllegalArgumentException("not an IP address: " + address);
    }
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not an IP address: " + address, e);
    }
  }
}
