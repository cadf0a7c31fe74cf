package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import java.util.HashMap;
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
  private static final Duration MAIL = Duration.ofSeconds(90);
  private static final String LI = "li@example.com";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path directory;

  private static int scannerPort;
  private static PostOffice post;
  private static RunningJar jar;

  @BeforeAll
  static void start() {
    scannerPort = RunningJar.freePort();
    post = new PostOffice();
    Map<String, String> environment = new HashMap<>(post.environment());
    environment.put("RAPPORT_CLAMD", "127.0.0.1:" + scannerPort);
    environment.put("RAPPORT_PUBLIC_URL", "https://feedback.example.org");
    environment.put("RAPPORT_PROXY_ADDRESSES", "127.0.0.1");
    jar = RunningJar.ready(directory, environment);
  }

  @AfterAll
  static void stop() {
    jar.close();
    post.close();
  }

  @Test
  void C18_a_complaint_goes_all_its_way_by_mail_from_the_first_word_to_the_decision()
      throws Exception {
    post.bring(LI, PostOffice.PUBLIC, "Quaggy lift", "It is stuck.");
    RunningJar.await(MAIL, () -> post.to(LI).size() == 1);
    String address = post.to(LI).get(0).getReplyTo()[0].toString();
    Api handler = MainJob.staff(jar.anonymous(), RunningJar.PASSWORD, "CASE_HANDLER");
    String reference =
        handler
            .get("/api/v1/cases?q=Quaggy")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("reference");

    act(handler, reference, "assessment", "severity", "LOW");
    act(handler, reference, "messages", "text", "Which lift?");
    RunningJar.await(MAIL, () -> post.to(LI).size() == 2);
    assertThat(PostOffice.text(post.to(LI).get(1))).contains("Which lift?");
    post.bring("han@example.com", address, "Re: Quaggy lift", "Not mine.");
    post.bring(LI, address, "Re: Quaggy lift", "The left one.");
    RunningJar.await(MAIL, () -> jar.count("feedback.messages where text = 'The left one.'") == 1);
    act(handler, reference, "findings", "finding", "UPHELD", "reasons", "Seen");
    act(handler, reference, "decision", "text", "It is repaired.");
    RunningJar.await(MAIL, () -> post.to(LI).size() == 3);

    assertThat(PostOffice.text(post.to(LI).get(2))).contains("It is repaired.");
    JsonObject decided = handler.get("/api/v1/cases/" + reference).json();
    assertThat(decided.getString("toldBy")).isEqualTo("EMAIL");
    assertThat(jar.count("feedback.received_mail where reason = 'OTHER_SENDER'")).isEqualTo(1);
    assertThat(jar.count("feedback.cases where subject = 'Quaggy lift'")).isEqualTo(1);
    assertThat(jar.count("feedback.messages where text = 'Not mine.'")).isZero();
    assertThat(jar.output()).doesNotContain(LI, "Quaggy", "left one", address);
  }

  private static void act(Api handler, String reference, String act, String... fields) {
    JsonObjectBuilder input = Json.createObjectBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      input.add(fields[i], fields[i + 1]);
    }
    Api.Answer done = handler.post("/api/v1/cases/" + reference + "/" + act, input.build());
    assertThat(done.status()).as(done.text()).isBetween(200, 204);
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
