package org.rapport.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What staff and leadership read, and the public's form beside the empty servlet. */
final class Reads {

  static final String EMPTY = "empty servlet";
  static final String FORM = "portal form page";

  private static final int USERS = 8;
  private static final int WARM_UPS = 4;
  private static final int ENOUGH = 400;
  private static final int DEEP_PAGES = 20;
  private static final String CASES = "/api/v1/cases?size=50";

  private final URI server;
  private final Cpu cpu;
  private final String staff;
  private final double seconds;

  /**
   * @param token of somebody who reads cases and figures
   */
  Reads(Server server, String token, double seconds) throws IOException {
    this.server = server.uri();
    this.cpu = server.cpu();
    this.staff = "Authorization: " + token + "\r\n";
    this.seconds = seconds;
  }

  Map<String, Latencies> measure(String period) throws InterruptedException {
    Map<String, Latencies> seen = new LinkedHashMap<>();
    seen.put(EMPTY, get("", "/empty/"));
    seen.put(FORM, get("", "/feedback"));
    seen.put("inbox, first page", get(staff, CASES));
    seen.put("inbox, open complaints", get(staff, CASES + "&state=OPEN&type=COMPLAINT"));
    seen.put("inbox, overdue", get(staff, CASES + "&due=OVERDUE"));
    seen.put(
        "inbox, three filters", get(staff, CASES + "&state=CLOSED&type=COMPLAINT&severity=HIGH"));
    seen.put(
        "inbox, three filters and a word",
        get(staff, CASES + "&state=CLOSED&type=COMPLAINT&severity=HIGH&q=door"));
    seen.put("inbox, page " + DEEP_PAGES, get(staff, CASES + "&page=" + deep(CASES)));
    seen.put("search, a word of 20 cases", get(staff, CASES + "&q=matter17"));
    seen.put("search, a word of 1 in 50", get(staff, CASES + "&q=lift"));
    String frequent = CASES + "&q=ramp%20week";
    seen.put("search, words of all cases", get(staff, frequent));
    seen.put("search, page " + DEEP_PAGES, get(staff, frequent + "&page=" + deep(frequent)));
    seen.put("dashboard’s figures", get(staff, "/api/v1/kpis?" + period));
    return seen;
  }

  private Latencies get(String headers, String path) throws InterruptedException {
    double warmed = 0;
    for (int i = 0; i < WARM_UPS && warmed < ENOUGH; i++) {
      warmed += measure(headers, path, seconds / 3).perSecond() * seconds / 3;
    }
    return measure(headers, path, seconds);
  }

  private Latencies measure(String headers, String path, double time) throws InterruptedException {
    return Users.measure(
        USERS,
        time,
        cpu,
        user -> {
          Http http = new Http(server, headers);
          return () -> http.get(path).status() == 200;
        });
  }

  private String deep(String path) {
    String cursor = "";
    try (Http http = new Http(server, staff)) {
      for (int page = 1; page < DEEP_PAGES; page++) {
        JsonValue next = json(http.get(path + "&page=" + cursor).text()).get("next");
        if (next == null || next == JsonValue.NULL) {
          return cursor;
        }
        cursor = ((JsonString) next).getString();
      }
    }
    return cursor;
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
