package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's forms posted as no browser would (security.md, first table). */
class PortalIT {

  private static final String STATELESS = "stateless";
  private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\"[^>]*>([^<]+)<");

  private static final Map<String, String> FORM =
      Map.of("form", "form", "jakarta.faces.ViewState", STATELESS);
  private static final int MEGABYTES_OVER_THE_LIMIT = 211;

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/feedback", "/case", "/feedback/story", "/case/overview"})
  void a_reader_gets_no_session(String path) throws Exception {
    assertThat(get(path).headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
  }

  @Test
  void C1_the_first_page_tells_how_to_complain_the_stages_their_limits_and_where_to_go_next()
      throws Exception {
    String page = get("/").body();

    assertThat(page)
        .contains("Compliment", "Suggestion", "Question", "Complaint")
        .contains("At once: a receipt.", "We look into it.", "You have the last word.")
        .contains("somebody else decides again, within")
        .contains("you can go to an independent body at any time")
        .containsPattern("Within \\d+ \\S+.*: our answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "-1:-1", "1234567890:9876543210"})
  void a_garbage_view_state_writes_nothing_and_gives_the_text_back(String state) throws Exception {
    HttpResponse<String> answer =
        post("/feedback/story", Map.of("text", "kept <b>", "subject", "x"), "continue", state);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("kept &lt;b").doesNotContain("Exception");
  }

  @Test
  void a_text_posted_after_the_session_ended_is_kept() throws Exception {
    post("/feedback/story", Map.of("subject", "Late", "text", "Two hours"), "continue", STATELESS);

    assertThat(get("/feedback").body()).contains("role=\"status\"");
  }

  @Test
  void four_clicks_at_once_with_extra_fields_make_one_received_case() throws Exception {
    draftQuestion("When do you open?");
    List<CompletableFuture<HttpResponse<String>>> clicks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clicks.add(
          client.sendAsync(
              form(
                  "/feedback/check",
                  Map.of("state", "DECIDED", "assigneeId", "1", "reference", "FB-0000-0000"),
                  "send",
                  STATELESS),
              BodyHandlers.ofString()));
    }
    for (CompletableFuture<HttpResponse<String>> click : clicks) {
      assertThat(click.get().statusCode()).isEqualTo(302);
    }

    Matcher receipt = RECEIPT.matcher(get("/feedback/sent").body());
    assertThat(receipt.find()).isTrue();
    var own = TestServer.running().anonymous().withReceipt(receipt.group(1)).get("/api/v1/case");
    assertThat(own.json().getString("state")).isEqualTo("RECEIVED");
    assertThat(TestServer.running().log()).doesNotContain(receipt.group(1));
  }

  @Test
  void one_character_over_a_limit_is_said_beside_the_field_and_nothing_is_cut() throws Exception {
    draftQuestion("When do you open?");
    String over = "x".repeat(201);

    HttpResponse<String> answer =
        post("/feedback/story", Map.of("subject", over, "text", "t"), "continue", STATELESS);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("value=\"" + over + "\"").contains("201");
  }

  @Test
  void a_post_over_the_limit_is_413_and_gives_the_text_back() throws Exception {
    draftQuestion("When do you open?");
    Map<String, String> fields = new LinkedHashMap<>(FORM);
    fields.put("text", "Typed <b>before</b> the files");

    HttpResponse<String> answer = postTooMuch("/case/message", fields);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body())
        .contains("Typed &lt;b>before&lt;/b> the files")
        .doesNotContain("Exception");
    assertThat(get("/feedback/check").body()).contains("When do you open?");
  }

  @Test
  void a_file_over_the_limit_is_refused_beside_its_field_and_a_message_keeps_its_text()
      throws Exception {
    openNewCase();
    Map<String, String> fields = new LinkedHashMap<>(FORM);
    fields.put("key", "k1");
    fields.put("text", "Typed before the file");
    fields.put("send", "x");
    fields.put("files\"; filename=\"large.txt", "x".repeat(22_500_000));

    HttpResponse<String> answer = postMultipart("/case/message", fields);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .containsPattern("<textarea[^>]*>\\s*Typed before the file")
        .containsPattern("id=\"files-error\">\\s*<[^>]*>[^<]*large.txt");
  }

  @Test
  void a_wrong_receipt_is_not_shown_again() throws Exception {
    HttpResponse<String> answer =
        post("/case", Map.of("receipt", "NOT-A-RECEIPT-AT-ALL"), "open", STATELESS);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("error-summary").doesNotContain("NOT-A-RECEIPT-AT-ALL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/case/file?id=1", "/case/file?id=x", "/case/file"})
  void a_file_is_for_the_holder_of_the_receipt_only(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  private void openNewCase() throws Exception {
    draftQuestion("May I add something?");
    client.send(form("/feedback/check", Map.of(), "send", STATELESS), BodyHandlers.ofString());
    Matcher receipt = RECEIPT.matcher(get("/feedback/sent").body());
    assertThat(receipt.find()).isTrue();
    post("/case", Map.of("receipt", receipt.group(1)), "open", STATELESS);
  }

  private void draftQuestion(String text) throws Exception {
    post("/feedback", Map.of("type", "QUESTION"), "continue", STATELESS);
    post("/feedback/identity", Map.of("identity", "ANONYMOUS"), "continue", STATELESS);
    post("/feedback/about", Map.of("kind", "OTHER"), "continue", STATELESS);
    post("/feedback/story", Map.of("subject", "Hours", "text", text), "continue", STATELESS);
    postMultipart(
        "/feedback/files",
        Map.of("form", "form", "continue", "x", "jakarta.faces.ViewState", STATELESS));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(
      String path, Map<String, String> fields, String button, String state)
      throws IOException, InterruptedException {
    return client.send(form(path, fields, button, state), BodyHandlers.ofString());
  }

  private HttpResponse<String> postMultipart(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return postMultipart(path, BodyPublishers.ofString(parts(fields) + "--part--\r\n"));
  }

  /** With a file after the fields, which never is in memory as a whole. */
  private HttpResponse<String> postTooMuch(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    byte[] megabyte = new byte[1024 * 1024];
    byte[] head = parts(fields).getBytes(StandardCharsets.UTF_8);
    byte[] file =
        parts(Map.of("files\"; filename=\"huge.txt", "")).getBytes(StandardCharsets.UTF_8);
    List<byte[]> body = new ArrayList<>(List.of(head, file));
    body.addAll(Collections.nCopies(MEGABYTES_OVER_THE_LIMIT, megabyte));
    long length = body.stream().mapToLong(part -> part.length).sum();
    return postMultipart(
        path, BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(body), length));
  }

  private HttpResponse<String> postMultipart(String path, BodyPublisher body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(body)
            .build(),
        BodyHandlers.ofString());
  }

  private static String parts(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(field.getKey(), field.getValue()))
        .collect(Collectors.joining());
  }

  private static HttpRequest form(
      String path, Map<String, String> fields, String button, String state) {
    String body =
        fields.entrySet().stream()
            .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
            .collect(
                Collectors.joining(
                    "",
                    "form=form&" + button + "=x&jakarta.faces.ViewState=" + encoded(state),
                    ""));
    return HttpRequest.newBuilder(at(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static URI at(String path) {
    return URI.create(TestServer.running().uri() + path);
  }
}
