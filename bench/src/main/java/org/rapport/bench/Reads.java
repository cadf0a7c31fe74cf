package org.rapport.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.platform.Api;

/** What staff and leadership read, and the public's form beside the empty servlet. */
final class Reads {

  private static final int USERS = 8;
  private static final int DEEP_PAGES = 20;

  private final Api anybody;
  private final Api staff;
  private final double seconds;

  Reads(Api anybody, Api staff, double seconds) {
    this.anybody = anybody;
    this.staff = staff;
    this.seconds = seconds;
  }

  Map<String, Latencies> measure(String period) throws InterruptedException {
    Map<String, Latencies> seen = new LinkedHashMap<>();
    seen.put("empty servlet", get(anybody, "/empty/"));
    seen.put("portal form page", get(anybody, "/feedback"));
    seen.put("inbox, first page", get(staff, "/api/v1/cases?size=50"));
    seen.put("inbox, filtered", get(staff, "/api/v1/cases?state=OPEN&type=COMPLAINT&size=50"));
    seen.put("inbox, rare word", get(staff, "/api/v1/cases?q=topic4711&size=50"));
    seen.put("inbox, frequent words", get(staff, "/api/v1/cases?q=ramp%20week&size=50"));
    seen.put("inbox, page " + DEEP_PAGES, get(staff, "/api/v1/cases?size=50&page=" + deep()));
    seen.put("dashboard's figures", get(staff, "/api/v1/kpis?" + period));
    return seen;
  }

  private Latencies get(Api api, String path) throws InterruptedException {
    Users.measure(USERS, seconds / 3, i -> () -> api.get(path).status() == 200); // warms up
    return Users.measure(USERS, seconds, i -> () -> api.get(path).status() == 200);
  }

  private String deep() {
    String cursor = "";
    for (int page = 1; page < DEEP_PAGES; page++) {
      JsonObject list = staff.get("/api/v1/cases?size=50&page=" + cursor).json();
      JsonValue next = list.get("next");
      if (next == null || next == JsonValue.NULL) {
        return cursor;
      }
      cursor = list.getString("next");
    }
    return cursor;
  }
}
