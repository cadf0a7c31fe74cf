package org.rapport.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/staff",
        "/staff/cases/inbox",
        "/staff/cases/inbox?q=%E6%9D%8E&state=RECEIVED&page=abc_-",
        "/staff/admin/account?id=50"
      })
  void a_screen_of_the_staff_is_where_they_wanted_to_go(String asked) {
    assertThat(NextPage.of(asked).address()).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "https://evil.example/staff",
        "/\\evil.example",
        "/staff//evil.example",
        "/staff/../../evil",
        "/staff/@evil.example",
        "javascript:alert(1)",
        "/staff\r\nSet-Cookie: a=b",
        "/staff?x=<script>",
        "/evil",
        "staff/cases",
        "/staffing"
      })
  void everything_else_leads_to_the_first_screen(String asked) {
    assertThat(NextPage.of(asked).address()).isEqualTo("/staff");
  }

  @Test
  void nothing_asked_leads_to_the_first_screen() {
    assertThat(NextPage.of(null).address()).isEqualTo("/staff");
  }
}
