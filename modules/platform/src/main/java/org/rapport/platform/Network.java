package org.rapport.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** The first {@code bits} of an address: a network, or one machine where all of them count. */
public record Network(byte[] address, int bits) {

  /**
   * @param text an address or a network in CIDR form
   */
  public static Network parse(String text) {
    String[] parts = text.split("/", 2);
    byte[] address = bytes(parts[0]);
    int bits = parts.length > 1 ? Integer.parseInt(parts[1]) : address.length * 8;
    return new Network(address, bits);
  }

  /** Several, separated by commas. */
  public static List<Network> list(String configured) {
    return Arrays.stream(configured.split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(Network::parse)
        .toList();
  }

  public boolean contains(byte[] other) {
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

  /** Only literals: what comes from outside must never be looked up in the DNS. */
  public static boolean isAddress(String text) {
    return text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
        || text.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  }

  /**
   * @throws IllegalArgumentException for anything but an address
   */
  public static byte[] bytes(String address) {
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
