package org.rapport.platform.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox · Windows
          Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0 | Edge · Windows
          Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36 | Chrome · Android
          Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari/604.1 | Safari · iPhone
          """)
  void a_browser_is_named_with_its_system(String userAgent, String shown) {
    assertThat(Device.of(userAgent)).isEqualTo(shown);
  }

  @Test
  void what_names_no_browser_is_shown_as_it_was_sent() {
    assertThat(Device.of("curl/8.5.0")).isEqualTo("curl/8.5.0");
    assertThat(Device.of(null)).isEmpty();
  }
}
