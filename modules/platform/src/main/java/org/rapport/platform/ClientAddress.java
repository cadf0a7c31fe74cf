package org.rapport.platform;

/** Where the current request came from; a proxy's word counts only if it is the configured one. */
public interface ClientAddress {

  /** The client's IP address, or {@code local} outside a request. Never written to a log. */
  String value();

  /** What limits are counted by: the address, of IPv6 its /64, which one household shares. */
  default String network() {
    return value();
  }
}
