package org.rapport.platform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** REST calls to a running Rapport, as anybody or as somebody. Immutable. */
public final class Api {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI server;
  private final Map<String, String> headers;

  private Api(URI server, Map<String, String> headers) {
    this.server = server;
    this.headers = headers;
  }

  /** What came back. */
  public record Answer(int status, byte[] body, HttpResponse<?> response) {

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
      try (JsonReader reader = Json.createReader(new StringReader(text()))) {
        return reader.readObject();
      }
    }

    /** Empty where it did not come. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** As anybody, in English. */
  public static Api at(URI server) {
    return new Api(server, Map.of("Accept-Language", "en"));
  }

  public Api signedIn(String user, String password) {
    Answer token =
        post(
            "/api/v1/tokens",
            Json.createObjectBuilder().add("user", user).add("password", password).build());
    if (token.status() >= 300) {
      throw new IllegalStateException("sign-in: " + token.status() + " " + token.text());
    }
    return with("Authorization", "Bearer " + token.json().getString("token"));
  }

  public Api withReceipt(String receipt) {
    return with("Authorization", "Receipt " + receipt);
  }

  public Api with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Api(server, Map.copyOf(more));
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, JsonValue body) {
    return send("POST", path, body);
  }

  public Answer send(String method, String path, JsonValue body) {
    return body == null
        ? send(method, path, null, BodyPublishers.noBody())
        : send(method, path, "application/json", BodyPublishers.ofString(body.toString()));
  }

  /** One file as a form's field of this name. */
  public Answer upload(String path, String field, String fileName, byte[] content) {
    String boundary = "----rapport-test-boundary";
    String head =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    String tail = "\r\n--" + boundary + "--\r\n";
    return send(
        "POST",
        path,
        "multipart/form-data; boundary=" + boundary,
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString(tail)));
  }

  private Answer send(String method, String path, String type, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).method(method, body);
    headers.forEach(request::header);
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
