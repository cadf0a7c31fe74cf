package org.rapport.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures how fast a number of users get the same answer again and again. */
final class Reads {

  private static final int USERS = 8;
  private static final int WARM_UPS = 4;
  private static final int ENOUGH = 400;
  private static final int DEEP_PAGES = 20;

  private final URI server;
  private final Cpu cpu;
  private final double seconds;
  private final Map<String, Latencies> seen = new LinkedHashMap<>();

  Reads(Server server, double seconds) throws IOException {
    this.server = server.uri();
    this.cpu = server.cpu();
    this.seconds = seconds;
  }

  Map<String, Latencies> seen() {
    return seen;
  }

  /**
   * @param headers of every request, each ended by a line break
   */
  void measure(String name, String headers, String path) throws InterruptedException {
    System.err.println("measuring " + name);
    double warmed = 0;
    for (int i = 0; i < WARM_UPS && warmed < ENOUGH; i++) {
      warmed += repeat(headers, path, seconds / 3).perSecond() * seconds / 3;
    }
    seen.put(name, repeat(headers, path, seconds));
  }

  private Latencies repeat(String headers, String path, double time) throws InterruptedException {
    return Users.measure(
        USERS,
        time,
        cpu,
        user -> {
          Http http = new Http(server, headers);
          return () -> http.get(path).status() == 200;
        });
  }

  /** The twentieth page of a list, or the last one, of an operation that tells the next page. */
  void measureDeep(String name, String headers, String path) throws InterruptedException {
    String cursor = "";
    try (Http http = new Http(server, headers)) {
      for (int page = 1; page < DEEP_PAGES; page++) {
        JsonValue next = json(http.get(path + "&page=" + cursor).text()).get("next");
        if (next == null || next == JsonValue.NULL) {
          break;
        }
        cursor = ((JsonString) next).getString();
      }
    }
    measure(name + ", page " + DEEP_PAGES, headers, path + "&page=" + cursor);
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
