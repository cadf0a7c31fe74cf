package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.platform.Api;

/**
 * Beside a virus scanner, a mail server and a proxy that speaks TLS, as rapport.jar runs with them
 * (security.md: EICAR, scanner down, metrics, headers and cookies; ASVS 3.3, 3.4, 6.3.8).
 */
class ForeignServersIT {

  private static final Duration LONGER_THAN_THE_SCANNERS_PAUSE = Duration.ofSeconds(120);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path directory;

  private static int scannerPort;
  private static RunningJar jar;

  @BeforeAll
  static void start() {
    scannerPort = RunningJar.freePort();
    jar =
        RunningJar.ready(
            directory,
            Map.of(
                "RAPPORT_CLAMAV_HOST",
                "127.0.0.1",
                "RAPPORT_CLAMAV_PORT",
                Integer.toString(scannerPort),
                "RAPPORT_PUBLIC_URL",
                "https://feedback.example.org",
                "RAPPORT_PROXY_ADDRESSES",
                "127.0.0.1",
                "RAPPORT_SMTP_HOST",
                "127.0.0.1",
                "RAPPORT_SMTP_PORT",
                Integer.toString(RunningJar.freePort())));
  }

  @AfterAll
  static void stop() {
    jar.close();
  }

  @Test
  void a_file_is_being_checked_while_the_scanner_is_down_and_leaves_only_once_it_is_found_clean()
      throws Exception {
    Api complainant = complainant();
    upload(complainant, "clean.txt", "nothing to be found");
    upload(complainant, "bad.txt", "holds a " + FakeClamd.FOUND_IN);

    assertThat(release(complainant, "clean.txt")).isEqualTo("BEING_CHECKED");
    assertThat(download(complainant, "clean.txt")).isEqualTo(404);

    try (FakeClamd clamd = FakeClamd.on(scannerPort)) {
      RunningJar.await(
          LONGER_THAN_THE_SCANNERS_PAUSE,
          () ->
              release(complainant, "clean.txt").equals("RELEASED")
                  && release(complainant, "bad.txt").equals("WITHHELD"));
    }
    assertThat(download(complainant, "clean.txt")).isEqualTo(200);
    assertThat(download(complainant, "bad.txt")).isEqualTo(404);
  }

  @Test
  void the_scanners_test_virus_is_refused_at_once() {
    String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    Api.Answer refused =
        complainant().upload("/api/v1/case/files", "file", "eicar.txt", bytes(eicar));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("files");
  }

  @Test
  void whoever_forgot_a_password_gets_one_answer_whether_there_is_such_an_account_or_not()
      throws Exception {
    HttpResponse<String> there = forget("admin");
    HttpResponse<String> nobody = forget("nobod");

    assertThat(there.statusCode()).isEqualTo(200);
    assertThat(nobody.statusCode()).isEqualTo(200);
    assertThat(there.body()).isEqualTo(nobody.body()).doesNotContain("error-summary");
    assertThat(there.headers().map().keySet()).isEqualTo(nobody.headers().map().keySet());
    for (int i = 2; i < 10; i++) {
      assertThat(forget("nobod" + i).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> tooMany = forget("nobod");
    assertThat(tooMany.statusCode()).isEqualTo(429);
    assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void nothing_of_the_servers_inside_is_shown() throws Exception {
    for (String path : List.of("/metrics", "/metrics/base", "/metrics/vendor", "/management")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isIn(404, 405);
      assertThat(answer.headers().firstValue("Server")).isEmpty();
      assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
      assertThat(answer.body()).doesNotContainIgnoringCase("payara");
    }
  }

  @Test
  void behind_tls_every_answer_keeps_the_browser_on_tls() throws Exception {
    for (String path : List.of("/", "/case", "/staff/sign-in", "/nothing", "/api/v1/kpis")) {
      assertThat(get(path).headers().firstValue("Strict-Transport-Security"))
          .as(path)
          .hasValue("max-age=31536000; includeSubDomains");
    }
  }

  @Test
  void behind_tls_every_cookie_is_bound_to_this_host_and_to_tls() throws Exception {
    String first = "form=form&type=QUESTION&continue=x&jakarta.faces.ViewState=stateless";
    String signIn =
        "form=form&login=admin&submit=x&jakarta.faces.ViewState=stateless&password="
            + RunningJar.PASSWORD.replace(" ", "+");
    List<HttpResponse<String>> answers =
        List.of(post("/feedback", first), get("/?language=en"), post("/staff/sign-in", signIn));

    List<String> cookies =
        answers.stream().flatMap(a -> a.headers().allValues("Set-Cookie").stream()).toList();
    assertThat(cookies)
        .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
        .containsOnly("__Host-view", "__Host-rapport-language", "__Host-rapport");
    assertThat(cookies)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .containsIgnoringCase("; SameSite=Lax")
                    .contains("; Path=/", "; Secure", "; HttpOnly")
                    .doesNotContain("Domain"));
  }

  @Test
  void behind_tls_no_redirect_leads_to_plain_http_and_the_forms_own_post_is_not_foreign()
      throws Exception {
    assertThat(get("/staff/cases/inbox").headers().firstValue("Location").orElseThrow())
        .startsWith("/staff/sign-in");
    HttpRequest.Builder post =
        form("/feedback", "form=form&type=QUESTION&continue=x&jakarta.faces.ViewState=stateless");

    // a browser that tells no Sec-Fetch-Site, and a proxy that passes its own name on
    int foreign = status(post.copy().header("Origin", "https://evil.example"));
    assertThat(foreign).isEqualTo(403);
    assertThat(status(post.copy().header("Sec-Fetch-Site", "same-origin"))).isEqualTo(302);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return CLIENT.send(form(path, body).build(), BodyHandlers.ofString());
  }

  private static int status(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private static HttpRequest.Builder form(String path, String body) {
    return HttpRequest.newBuilder(at(path))
        .header("Accept-Language", "en")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private static Api complainant() {
    JsonObject sent =
        jar.anonymous()
            .post(
                "/api/v1/cases",
                Json.createObjectBuilder()
                    .add("type", "QUESTION")
                    .add("identity", "ANONYMOUS")
                    .add("subject", "Files")
                    .add("text", "See the files.")
                    .build())
            .json();
    return jar.anonymous().withReceipt(sent.getString("receipt"));
  }

  private static void upload(Api complainant, String name, String content) {
    Api.Answer kept = complainant.upload("/api/v1/case/files", "file", name, bytes(content));
    assertThat(kept.status()).as(kept.text()).isEqualTo(204);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String release(Api complainant, String name) {
    return file(complainant, name).getString("release");
  }

  private static int download(Api complainant, String name) {
    return complainant
        .get("/api/v1/case/files/" + file(complainant, name).getString("id"))
        .status();
  }

  private static JsonObject file(Api complainant, String name) {
    return complainant.get("/api/v1/case").json().getJsonArray("files").stream()
        .map(JsonValue::asJsonObject)
        .filter(file -> file.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<String> forget(String who) throws Exception {
    return post(
        "/staff/forgotten", "form=form&submit=x&jakarta.faces.ViewState=stateless&who=" + who);
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + jar.port() + path);
  }
}
