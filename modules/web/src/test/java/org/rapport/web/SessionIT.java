package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Sign-in, sign-out and what is left of a session afterwards, over HTTP. */
class SessionIT {

  private static final TestServer SERVER = TestServer.running();

  private final StaffBrowser browser = new StaffBrowser(SERVER.uri());
  private String login;
  private JsonObject account;

  @BeforeEach
  void somebody_new(TestInfo test) {
    login = "session-" + Integer.toHexString((test.getDisplayName() + test).hashCode());
    account = StaffAccounts.add(SERVER, SERVER.administrator(), login, Role.AUDITOR);
  }

  private HttpResponse<String> signIn() {
    return browser.signIn(login, TestServer.PASSWORD, "/staff/account");
  }

  private int ownAccountPage() {
    return browser.get("/staff/account").statusCode();
  }

  @Test
  void signing_in_leads_where_one_wanted_to_go() {
    HttpResponse<String> answer = signIn();

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/staff/account");
    assertThat(ownAccountPage()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example/staff", "/\\evil.example"})
  void signing_in_never_leads_off_the_site(String next) {
    String to =
        browser
            .signIn(login, TestServer.PASSWORD, next)
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(to).doesNotContain("evil").endsWith("/staff");
  }

  @Test
  void a_session_id_from_before_the_sign_in_is_worth_nothing_after_it() {
    browser.get("/staff/sign-in");
    browser.setCookie("rapport", "chosen-by-an-attacker");
    String pagesBefore = browser.cookie("JSESSIONID");

    signIn();

    assertThat(browser.cookie("rapport")).isNotEqualTo("chosen-by-an-attacker").hasSize(43);
    StaffBrowser attacker = new StaffBrowser(SERVER.uri());
    attacker.setCookie("rapport", "chosen-by-an-attacker");
    if (pagesBefore != null) {
      attacker.setCookie("JSESSIONID", pagesBefore);
    }
    assertThat(attacker.get("/staff/account").statusCode()).isEqualTo(302);
  }

  @Test
  void the_old_cookie_is_dead_after_signing_out() {
    signIn();
    String cookie = browser.cookie("rapport");

    browser.post("/staff/sign-out");

    assertThat(browser.cookie("rapport")).isNull();
    browser.setCookie("rapport", cookie);
    assertThat(ownAccountPage()).isEqualTo(302);
  }

  @Test
  void the_next_request_of_a_disabled_account_is_refused() {
    signIn();
    Api program = SERVER.anonymous().signedIn(login, TestServer.PASSWORD);
    assertThat(ownAccountPage()).isEqualTo(200);

    Api administrator = SERVER.administrator();
    String path = "/api/v1/accounts/" + account.getJsonNumber("id");
    long version = administrator.get(path).json().getJsonNumber("version").longValue();
    Api.Answer disabled =
        administrator.send("PUT", path, StaffAccounts.input(login, version, true, Role.AUDITOR));

    assertThat(disabled.status()).isEqualTo(200);
    assertThat(ownAccountPage()).isEqualTo(302);
    assertThat(program.send("DELETE", "/api/v1/tokens/current", null).status()).isEqualTo(401);
  }

  @Test
  void a_token_is_dead_after_signing_out() {
    Api program = SERVER.anonymous().signedIn(login, TestServer.PASSWORD);

    assertThat(program.send("DELETE", "/api/v1/tokens/current", null).status()).isEqualTo(204);
    assertThat(program.send("DELETE", "/api/v1/tokens/current", null).status()).isEqualTo(401);
  }

  @Test
  void a_cookie_opens_no_rest_and_a_token_no_screen() {
    signIn();
    Api withCookie = SERVER.anonymous().with("Cookie", "rapport=" + browser.cookie("rapport"));
    Api asBearer = SERVER.anonymous().with("Authorization", "Bearer " + browser.cookie("rapport"));

    assertThat(withCookie.send("DELETE", "/api/v1/tokens/current", null).status()).isEqualTo(401);
    assertThat(asBearer.send("DELETE", "/api/v1/tokens/current", null).status()).isEqualTo(401);
  }

  @Test
  void the_cookie_is_not_for_scripts_and_not_for_other_sites() {
    List<String> cookies = signIn().headers().allValues("Set-Cookie");

    assertThat(cookies)
        .anyMatch(
            c ->
                c.startsWith("rapport=")
                    && c.contains("HttpOnly")
                    && c.contains("SameSite=Lax")
                    && c.contains("Path=/")
                    && !c.contains("Expires")
                    && !c.contains("Max-Age"));
  }

  @Test
  void a_link_alone_signs_nobody_out() {
    signIn();

    assertThat(browser.get("/staff/sign-out").statusCode()).isEqualTo(405);
    assertThat(ownAccountPage()).isEqualTo(200);
  }

  @Test
  void after_five_wrong_passwords_rest_says_how_long_to_wait() {
    Api stranger = SERVER.anonymous();
    var wrong =
        jakarta.json.Json.createObjectBuilder().add("user", login).add("password", "no").build();
    Api.Answer answer = stranger.post("/api/v1/tokens", wrong);
    int tries = 1;
    for (; answer.status() == 401 && tries < 11; tries++) { // five may be in the minutes before
      answer = stranger.post("/api/v1/tokens", wrong);
    }

    assertThat(tries).isGreaterThan(5);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 300);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void passwords_and_tokens_are_in_no_log() {
    signIn();

    assertThat(SERVER.log())
        .doesNotContain(TestServer.PASSWORD)
        .doesNotContain(browser.cookie("rapport"));
  }
}
