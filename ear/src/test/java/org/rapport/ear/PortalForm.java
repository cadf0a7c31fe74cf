package org.rapport.ear;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The portal's form as a browser sends it, in one session. */
final class PortalForm {

  private static final Map<String, String> MACHINERY =
      Map.of("form", "form", "jakarta.faces.ViewState", "stateless");
  private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\"[^>]*>([^<]+)<");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final int port;

  PortalForm(int port) {
    this.port = port;
  }

  /** Everything up to the check, as an anonymous question. */
  void answerEverything(String text) throws IOException, InterruptedException {
    post("/feedback", "continue", Map.of("type", "QUESTION"));
    post("/feedback/identity", "continue", Map.of("identity", "ANONYMOUS"));
    post("/feedback/about", "continue", Map.of("kind", "OTHER"));
    post("/feedback/story", "continue", Map.of("subject", "Hours", "text", text));
    addFile("continue", "", "");
  }

  /** On the page for files; no name is no file. */
  HttpResponse<String> addFile(String button, String name, String content)
      throws IOException, InterruptedException {
    String body =
        MACHINERY.entrySet().stream()
                .map(field -> part("name=\"" + field.getKey() + "\"", field.getValue()))
                .collect(Collectors.joining())
            + part("name=\"" + button + "\"", "x")
            + part("name=\"files\"; filename=\"" + name + "\"", content)
            + "--part--\r\n";
    return client.send(
        HttpRequest.newBuilder(at("/feedback/files"))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> send() throws IOException, InterruptedException {
    return post("/feedback/check", "send", Map.of());
  }

  /** Of what was sent; empty where none is shown. */
  String receipt() throws IOException, InterruptedException {
    HttpRequest sent = HttpRequest.newBuilder(at("/feedback/sent")).build();
    Matcher receipt = RECEIPT.matcher(client.send(sent, BodyHandlers.ofString()).body());
    return receipt.find() ? receipt.group(1) : "";
  }

  private HttpResponse<String> post(String path, String button, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        button
            + "=x&"
            + Stream.concat(MACHINERY.entrySet().stream(), fields.entrySet().stream())
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String part(String disposition, String content) {
    return "--part\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
