package org.rapport.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestAddressTest {

  private static RequestAddress address(String proxies, String peer, String... forwarded) {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                RequestAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) ->
                    method.getName().equals("getRemoteAddr")
                        ? peer
                        : Collections.enumeration(List.of(forwarded)));
    return new RequestAddress(request, ProxyAddresses.parse(proxies));
  }

  @Test
  void a_forged_header_of_a_stranger_is_ignored() {
    assertThat(address("", "203.0.113.9", "10.0.0.1").value()).isEqualTo("203.0.113.9");
    assertThat(address("10.0.0.1", "203.0.113.9", "10.0.0.1").value()).isEqualTo("203.0.113.9");
  }

  @Test
  void the_configured_proxy_says_who_it_was() {
    assertThat(address("10.0.0.1", "10.0.0.1", "203.0.113.9").value()).isEqualTo("203.0.113.9");
    assertThat(address("10.0.0.0/8, ::1", "10.9.9.9", "203.0.113.9").value())
        .isEqualTo("203.0.113.9");
  }

  @Test
  void what_a_client_has_put_before_the_proxys_word_is_ignored() {
    assertThat(address("10.0.0.1", "10.0.0.1", "1.2.3.4, 203.0.113.9").value())
        .isEqualTo("203.0.113.9");
    assertThat(address("10.0.0.1", "10.0.0.1", "1.2.3.4", "203.0.113.9").value())
        .isEqualTo("203.0.113.9");
  }

  @Test
  void a_chain_of_own_proxies_is_followed() {
    assertThat(address("10.0.0.1,10.0.0.2", "10.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2").value())
        .isEqualTo("203.0.113.9");
  }

  @Test
  void garbage_from_the_proxy_counts_as_the_proxy() {
    assertThat(address("10.0.0.1", "10.0.0.1", "evil.example").value()).isEqualTo("10.0.0.1");
    assertThat(address("10.0.0.1", "10.0.0.1").value()).isEqualTo("10.0.0.1");
  }

  @Test
  void a_household_of_ipv6_is_one_network() {
    String one = address("", "2001:db8:1:2:aaaa::1").network();

    assertThat(address("", "2001:db8:1:2:bbbb::2").network()).isEqualTo(one);
    assertThat(address("", "2001:db8:1:3::1").network()).isNotEqualTo(one);
    assertThat(address("", "203.0.113.9").network()).isEqualTo("203.0.113.9");
  }
}
