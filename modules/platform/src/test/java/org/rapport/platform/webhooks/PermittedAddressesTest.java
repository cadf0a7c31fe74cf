package org.rapport.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;

/** C19: a webhook reaches nothing that only this machine can. */
class PermittedAddressesTest {

  private static final PermittedAddresses INTERNET = new PermittedAddresses("");
  private static final PermittedAddresses OWN =
      new PermittedAddresses("127.0.0.0/8, ::1, 10.1.0.0/16");

  private static boolean permits(PermittedAddresses permitted, String url) throws Exception {
    return permitted.of(new WebhookAddress(URI.create(url))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://10.1.2.3/",
        "https://172.31.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://255.255.255.255/",
        "https://224.0.0.1/",
        "https://2130706433/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::127.0.0.1]/",
        "https://[fe80::1]/",
        "https://[fd00::1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/"
      })
  void C19_no_private_or_special_address_is_called(String url) throws Exception {
    assertThat(permits(INTERNET, url)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://93.184.216.34/", "https://[2606:4700::1111]/x?y=1"})
  void C19_the_internet_is_called_by_https(String url) throws Exception {
    assertThat(permits(INTERNET, url)).isTrue();
    assertThat(permits(INTERNET, url.replace("https", "http"))).isFalse();
  }

  @Test
  void C19_ones_own_network_is_called_where_it_is_configured_and_http_only_on_this_machine()
      throws Exception {
    assertThat(permits(OWN, "https://10.1.2.3/")).isTrue();
    assertThat(permits(OWN, "http://10.1.2.3/")).isFalse();
    assertThat(permits(OWN, "https://10.2.2.3/")).isFalse();
    assertThat(permits(OWN, "http://127.0.0.1:8080/")).isTrue();
    assertThat(permits(OWN, "http://[::1]:8080/")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example",
        "ftp://93.184.216.34/",
        "file:///etc/passwd",
        "https://user:secret@93.184.216.34/",
        "https://93.184.216.34/#part",
        "https://93.184.216.34/a b",
        "https://93.184.216.34/\r\nX: y",
        "https:///path",
        "http://93.184.216.34/",
        "https://192.168.0.7/",
        "https://nobody-has-this-name.invalid/"
      })
  void C19_an_address_that_is_none_is_told_beside_the_field(String typed) {
    assertThatThrownBy(() -> WebhookAddress.of(typed, INTERNET))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.violations().get(0).field()).isEqualTo("url"));
  }
}
