package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** What comes in from outside and must get nowhere (security.md, first table), over HTTP. */
class AccessIT {

  private static final TestServer SERVER = TestServer.running();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"x\":{",
        "{\"x\":{\"y\":",
        "{\"type\":\"QUESTION\",\"extra\":[",
        "{",
        "",
        "{\"subject\":1e999999999}"
      })
  void json_that_ends_too_early_or_counts_too_far_is_refused_and_keeps_no_thread(String body)
      throws Exception {
    for (String path : List.of("/api/v1/cases", "/api/v1/tokens")) {
      HttpRequest request =
          HttpRequest.newBuilder(at(path))
              .timeout(Duration.ofSeconds(20))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();

      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void json_of_more_than_a_form_can_hold_is_too_large() throws Exception {
    String body = "{\"text\":\"" + "x".repeat(1_100_000) + "\"}";

    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(at("/api/v1/cases"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void pages_are_read_and_posted_to_and_nothing_else(String method) throws Exception {
    for (String path : List.of("/", "/case", "/staff/sign-in", "/resources/rapport/rapport.css")) {
      assertThat(status(method, path)).as(path).isEqualTo(405);
    }
    assertThat(status("TRACE", "/api/v1/cases")).isIn(404, 405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..;/WEB-INF/web.xml",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/;/staff/cases/inbox",
        "/staff/cases/inbox.xhtml",
        "/%2e%2e/WEB-INF/web.xml",
        "/resources/%2e%2e/WEB-INF/web.xml",
        "/jakarta.faces.resource/web.xml?ln=WEB-INF",
        "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
        "/jakarta.faces.resource/%2e%2e%2fWEB-INF/web.xml",
        "/jakarta.faces.resource/rapport.css?ln=rapport&con=../../WEB-INF",
        "/staff/nowhere/../../WEB-INF/web.xml",
        "/nothing.here"
      })
  void a_path_with_tricks_leads_nowhere_and_tells_nothing(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1");

    assertThat(answer.split(" ")[1]).isIn("302", "400", "404");
    assertThat(answer).doesNotContain("<web-app", "org.rapport.", "java.", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/metrics/base", "/metrics/vendor", "/management"})
  void nothing_of_the_servers_inside_is_shown(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void an_error_page_tells_an_id_and_no_version_and_no_stack() throws IOException {
    for (String path : List.of("/nothing", "/api/v1/nothing", "/staff/admin/account?asked=%00")) {
      assertThat(raw("GET " + path + " HTTP/1.1"))
          .contains("X-Request-Id: ")
          .doesNotContain("Exception", "\tat ", "org.rapport.", "jakarta.");
    }
  }

  @Test
  void every_answer_carries_the_headers_that_keep_it_in_its_place() throws Exception {
    for (String path : List.of("/", "/case", "/staff/sign-in", "/nothing", "/api/v1/kpis")) {
      HttpResponse<String> answer = get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy)
          .as(path)
          .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe-inline", "unsafe-eval");
      assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
      assertThat(answer.body()).doesNotContain("jsessionid");
    }
  }

  @Test
  void every_cookie_is_not_for_scripts_and_not_for_other_sites() throws Exception {
    HttpResponse<String> typed =
        post("/feedback", "form=form&type=QUESTION&continue=x&jakarta.faces.ViewState=stateless");
    HttpResponse<String> language = get("/?language=en");
    List<String> cookies = new ArrayList<>(typed.headers().allValues("Set-Cookie"));
    cookies.addAll(language.headers().allValues("Set-Cookie"));

    assertThat(cookies)
        .hasSize(2)
        .allMatch(cookie -> cookie.matches(".*; HttpOnly.*; SameSite=(?i:lax)"));
  }

  @ParameterizedTest
  @CsvSource({"Origin,http://evil.example", "Origin,null", "Sec-Fetch-Site,cross-site"})
  void a_post_from_another_site_is_refused_on_every_page(String header, String value)
      throws Exception {
    List<String> paths = new ArrayList<>(Screens.declared().keySet());
    paths.addAll(
        List.of("/feedback", "/feedback/check", "/case", "/case/message", "/staff/sign-out"));
    for (String path : paths) {
      HttpRequest request =
          HttpRequest.newBuilder(at(path))
              .header(header, value)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("form=form&jakarta.faces.ViewState=stateless"))
              .build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
          .as(path)
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example?language=en",
        "///evil.example/x?language=zh-CN",
        "/feedback?language=en&next=//evil.example"
      })
  void changing_the_language_stays_on_the_site(String path) throws IOException {
    String location =
        raw("GET " + path + " HTTP/1.1")
            .lines()
            .filter(line -> line.startsWith("Location: "))
            .findFirst()
            .orElse("Location: /");

    assertThat(location).matches("Location: /(?![/\\\\]).*");
  }

  @Test
  void a_forged_host_is_in_no_redirect() throws IOException {
    String answer = raw("GET /staff/cases/inbox HTTP/1.1", "Host: evil.example");

    assertThat(answer).contains("Location: /staff/sign-in").doesNotContain("evil");
  }

  @Test
  void after_five_wrong_receipts_the_page_answers_429_whatever_address_the_client_claims()
      throws Exception {
    forgiveEverybody();
    try {
      int tries = 1;
      while (tryReceipt("WRONG", "").statusCode() == 200 && tries < 11) {
        tries++; // five may be in the hour before
      }
      assertThat(tries).isGreaterThan(5);
      for (String claimed : List.of("", "198.51.100.7", "127.0.0.2, 10.0.0.1")) {
        HttpResponse<String> answer = tryReceipt("WRONG", claimed);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")))
            .isBetween(1, 3600);
        assertThat(answer.body()).contains("error-summary").doesNotContain("WRONG");
      }
    } finally {
      forgiveEverybody();
    }
  }

  @Test
  void wrong_and_garbled_receipts_are_one_page() throws Exception {
    forgiveEverybody();
    try {
      HttpResponse<String> garbled = tryReceipt("nonsense", "");
      HttpResponse<String> wrong = tryReceipt("0000-0000-0000-0000-0000-0000-0", "");

      assertThat(garbled.statusCode()).isEqualTo(wrong.statusCode());
      assertThat(garbled.body()).isEqualTo(wrong.body()).contains("<title>Error: Follow your case");
      assertThat(garbled.headers().map().keySet()).isEqualTo(wrong.headers().map().keySet());
    } finally {
      forgiveEverybody();
    }
  }

  @Test
  void the_receipt_is_in_no_address_and_not_on_the_page_of_its_case() throws Exception {
    forgiveEverybody();
    SentCase sent = SentCase.named("Where is my receipt?", "Ann");
    HttpResponse<String> opened = tryReceipt(sent.receipt(), "");

    assertThat(opened.statusCode()).isEqualTo(302);
    String location = opened.headers().firstValue("Location").orElseThrow();
    assertThat(location).isEqualTo("/case/overview");
    String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    HttpResponse<String> overview =
        client.send(
            HttpRequest.newBuilder(at(location)).header("Cookie", cookie).build(),
            BodyHandlers.ofString());
    assertThat(overview.body())
        .contains(sent.reference())
        .doesNotContain(sent.receipt(), sent.receipt().replace("-", ""));
    assertThat(get("/case?receipt=" + sent.receipt()).body()).doesNotContain(sent.reference());
    assertThat(SERVER.log()).doesNotContain(sent.receipt(), sent.receipt().replace("-", ""));
  }

  @Test
  void a_bomb_and_a_giant_image_are_refused_beside_the_field_and_nothing_is_kept()
      throws Exception {
    Api complainant = SERVER.anonymous().withReceipt(SentCase.named("Bombs", "Ann").receipt());
    Map<String, byte[]> files =
        Map.of(
            "bomb.docx",
            Bombs.document(400),
            "many.docx",
            Bombs.manyEntries(5_000),
            "giant.png",
            Bombs.png(50_000, 50_000),
            "page.pdf",
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
            "drawing.svg",
            "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
            "x".repeat(300) + ".txt",
            "long".getBytes(StandardCharsets.UTF_8));

    files.forEach(
        (name, content) -> {
          Api.Answer refused = complainant.upload("/api/v1/case/files", "file", name, content);
          assertThat(refused.status()).as(name).isEqualTo(422);
          assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("field"))
              .isEqualTo("files");
        });

    assertThat(complainant.get("/api/v1/case").json().getJsonArray("files")).isEmpty();
  }

  @Test
  void the_audit_screen_speaks_the_readers_language_and_shows_no_codes() {
    TestStaff auditor = TestStaff.with(Role.AUDITOR);
    StaffBrowser browser = new StaffBrowser(SERVER.uri());
    browser.signIn(auditor.login(), TestServer.PASSWORD, "");
    made("in-the-trail", Role.AUDITOR);

    String made = browser.get("/staff/admin/audit?action=account.created").body();
    assertThat(made).contains("Roles: Auditor", "Account in-the-trail");
    assertThat(made).doesNotContain("AUDITOR", "roles:");
    browser.setCookie("rapport-language", "zh-CN");
    assertThat(browser.get("/staff/admin/audit?action=account.created").body())
        .contains("角色：")
        .doesNotContain("AUDITOR", "roles:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "-1:-1", "1234567890:9876543210", ""})
  void a_staff_page_with_a_garbage_state_writes_nothing_and_gives_the_text_back(String state) {
    TestStaff handler = TestStaff.with(Role.CASE_HANDLER);
    String reference = SentCase.named("State", "Ann").reference();
    StaffBrowser browser = new StaffBrowser(SERVER.uri());
    browser.signIn(handler.login(), TestServer.PASSWORD, "");

    HttpResponse<String> answer =
        browser.post(
            "/staff/cases/note?reference=" + reference,
            "form",
            "form",
            "text",
            "typed <b>",
            "save",
            "x",
            "jakarta.faces.ViewState",
            state);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("typed &lt;b>").doesNotContain("Exception");
    assertThat(handler.api().get("/api/v1/cases/" + reference).json().getJsonArray("notes"))
        .isEmpty();
  }

  @Test
  void an_unknown_user_takes_as_long_as_a_wrong_password() throws Exception {
    String known = "slowly-checked"; // unlike those of the other tests
    made(known, Role.AUDITOR);
    List<Long> there = new ArrayList<>();
    List<Long> nobody = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      forgiveEverybody();
      there.add(timeOfSignIn(known));
      nobody.add(timeOfSignIn("nobody-" + known));
    }

    // a password that is not looked at at all takes a twentieth
    assertThat((double) median(nobody) / median(there)).isBetween(0.5, 2.0);
  }

  @Test
  void a_wrong_receipt_takes_as_long_as_a_garbled_one() throws Exception {
    List<Long> wrong = new ArrayList<>();
    List<Long> garbled = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      if (i % 2 == 0) {
        forgiveEverybody();
      }
      wrong.add(timeOf(() -> tryReceipt("0000-0000-0000-0000-0000-0000-0", "")));
      garbled.add(timeOf(() -> tryReceipt("nonsense", "")));
    }
    forgiveEverybody();

    // a slow machine stretches both; ReceiptSecurityTest measures without the network
    double gap = Math.abs(median(wrong) - median(garbled));
    assertThat(gap).isLessThan(Math.max(10_000_000, median(garbled) / 2.0));
  }

  /** In earnest, with a one-time password that nobody has seen. */
  private static void made(String login, Role role) {
    Api.Answer made =
        SERVER.administrator().post("/api/v1/accounts", StaffAccounts.input(login, 0, false, role));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
  }

  private long timeOfSignIn(String login) throws Exception {
    JsonObject credentials =
        Json.createObjectBuilder().add("user", login).add("password", "wrong wrong wrong").build();
    return timeOf(
        () ->
            assertThat(SERVER.anonymous().post("/api/v1/tokens", credentials).status())
                .isEqualTo(401));
  }

  private static long timeOf(Callable<?> call) throws Exception {
    long start = System.nanoTime();
    call.call();
    return System.nanoTime() - start;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  @Test
  void every_operation_is_in_the_description_of_the_interface() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at("/openapi")).header("Accept", "application/json").build();
    String text = client.send(request, BodyHandlers.ofString()).body();
    JsonObject paths;
    try (var reader = Json.createReader(new StringReader(text))) {
      paths = reader.readObject().getJsonObject("paths");
    }
    Set<String> described = new TreeSet<>();
    paths.forEach(
        (path, item) ->
            item.asJsonObject()
                .keySet()
                .forEach(
                    verb ->
                        described.add(
                            verb.toUpperCase(Locale.ROOT)
                                + " "
                                + path.replaceFirst("^/api/v1", ""))));

    assertThat(Operation.all())
        .allSatisfy(
            operation ->
                assertThat(described)
                    .contains(
                        operation.method()
                            + " "
                            + operation.path().replaceAll("\\{([A-Za-z]+)\\s*:[^/]*}", "{$1}")));
  }

  private HttpResponse<String> tryReceipt(String receipt, String forwardedFor) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at("/case"))
            .header("Accept-Language", "en")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "form=form&open=x&jakarta.faces.ViewState=stateless&receipt=" + receipt));
    if (!forwardedFor.isEmpty()) {
      request
          .header("X-Forwarded-For", forwardedFor)
          .header("X-Real-IP", forwardedFor)
          .header("Forwarded", "for=" + forwardedFor.split(",")[0]);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(at(path))
            .header("Accept-Language", "en")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private int status(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.noBody()).build();
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }

  /** Word for word, as no client would send it. */
  private static String raw(String requestLine, String... headers) throws IOException {
    URI server = SERVER.uri();
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(20_000);
      String host = headers.length == 0 ? "Host: localhost\r\n" : "";
      String all = requestLine + "\r\n" + host + String.join("\r\n", headers);
      socket
          .getOutputStream()
          .write(
              (all.stripTrailing() + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void forgiveEverybody() throws Exception {
    try (var database = SERVER.database()) {
      database.createStatement().execute("delete from platform.throttle");
    }
  }

  private static URI at(String path) {
    return URI.create(SERVER.uri() + path);
  }
}
