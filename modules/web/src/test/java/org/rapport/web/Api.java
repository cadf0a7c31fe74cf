package org.rapport.web;

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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** REST calls to the {@link TestServer}, as anybody or as somebody. Immutable. */
public final class Api {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Map<String, String> headers;

  private Api(Map<String, String> headers) {
    this.headers = headers;
  }

  /** What came back. */
  public record Answer(int status, HttpResponse<String> response) {

    public JsonObject json() {
      try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
        return reader.readObject();
      }
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  public static Api anonymous() {
    return new Api(Map.of("Accept-Language", "en"));
  }

  public static Api administrator() {
    return anonymous().signedIn("admin", TestServer.PASSWORD);
  }

  public Api signedIn(String user, String password) {
    Answer token =
        post(
            "/api/v1/tokens",
            Json.createObjectBuilder().add("user", user).add("password", password).build());
    if (token.status() >= 300) {
      throw new IllegalStateException("sign-in: " + token.response().body());
    }
    return with("Authorization", "Bearer " + token.json().getString("token"));
  }

  public Api withReceipt(String receipt) {
    return with("Authorization", "Receipt " + receipt);
  }

  public Api with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Api(Map.copyOf(more));
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, JsonValue body) {
    return send("POST", path, body);
  }

  public Answer send(String method, String path, JsonValue body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(TestServer.running().uri() + path))
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
    headers.forEach(request::header);
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
