package org.rapport.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.platform.ClientAddress;
import org.rapport.platform.Configuration;
import org.rapport.platform.Network;

/** The peer's address; where the peer is a configured proxy, the nearest that it vouches for. */
@ApplicationScoped
class RequestAddress implements ClientAddress {

  private static final String NOT_A_REQUEST = "local";
  private static final int HOUSEHOLD_BYTES = 8; // of an IPv6 address

  private final HttpServletRequest request;
  private final ProxyAddresses proxies;

  protected RequestAddress() {
    this(null, new ProxyAddresses(List.of()));
  }

  @Inject
  RequestAddress(HttpServletRequest request) {
    this(request, ProxyAddresses.parse(Configuration.value("RAPPORT_PROXY_ADDRESSES").orElse("")));
  }

  RequestAddress(HttpServletRequest request, ProxyAddresses proxies) {
    this.request = request;
    this.proxies = proxies;
  }

  @Override
  public String value() {
    try {
      return of(request.getRemoteAddr());
    } catch (ContextNotActiveException | IllegalStateException e) {
      return NOT_A_REQUEST;
    }
  }

  private String of(String peer) {
    if (!Network.isAddress(peer) || !proxies.contains(peer)) {
      return peer;
    }
    // each proxy appends who called it: the last one that is none of ours is the client
    List<String> hops =
        Collections.list(request.getHeaders("X-Forwarded-For")).stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .map(String::strip)
            .collect(Collectors.toList());
    Collections.reverse(hops);
    String nearest = peer;
    for (String hop : hops) {
      if (!Network.isAddress(hop)) {
        return nearest;
      }
      nearest = hop;
      if (!proxies.contains(hop)) {
        return nearest;
      }
    }
    return nearest;
  }

  @Override
  public String network() {
    String address = value();
    if (!address.contains(":") || !Network.isAddress(address)) {
      return address;
    }
    byte[] bytes = Network.bytes(address);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(HOUSEHOLD_BYTES, bytes.length); i++) {
      text.append(String.format("%02x", bytes[i]));
    }
    return text.append("/64").toString();
  }
}
