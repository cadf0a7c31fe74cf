package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Api.Answer;
import org.rapport.platform.Role;

/** Rules of routing over REST, and every door that is closed to whom a case is about (C6). */
class RoutingRestIT {

  private static final String RULES = "/api/v1/routing-rules";

  private final Api administrator = TestStaff.with(Role.ADMINISTRATOR).api();

  private static JsonObjectBuilder rule(String keyword, TestStaff handler) {
    return json()
        .add("nameEnglish", "By " + keyword)
        .add("nameChinese", "按词")
        .add("keywords", Json.createArrayBuilder().add(keyword))
        .add("handlers", Json.createArrayBuilder().add(handler.login()))
        .add("queue", "Queue " + keyword)
        .add("leastSeverity", "HIGH")
        .add("alerts", Json.createArrayBuilder().add(handler.login()));
  }

  @Test
  void C6_a_rule_is_saved_once_tried_and_gives_what_comes_in_to_whom_it_says() {
    String word = "zq" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");
    TestStaff handler = TestStaff.with(Role.CASE_HANDLER);
    Api once = administrator.with("Idempotency-Key", word);
    JsonObject added = ok(once.post(RULES, rule(word, handler).build())).json();
    assertThat(ok(once.post(RULES, rule(word, handler).build())).json()).isEqualTo(added);

    JsonObject trial = json().add("type", "COMPLAINT").add("text", "All " + word + "!").build();
    JsonObject tried = ok(administrator.post(RULES + "/trial", trial)).json();
    assertThat(tried.getInt("fires")).isEqualTo(added.getInt("id"));
    assertThat(tried.getString("handler")).isEqualTo(handler.login());
    JsonObject other = json().add("type", "COMPLAINT").add("text", "Nothing").build();
    assertThat(ok(administrator.post(RULES + "/trial", other)).json().getJsonArray("asked"))
        .anySatisfy(
            asked ->
                assertThat(asked.toString()).contains("\"rule\":" + added.getInt("id"), "KEYWORD"));

    String reference = SentCase.named("The " + word, "Ann").reference();
    JsonObject routed = ok(handler.api().get("/api/v1/cases/" + reference)).json();
    assertThat(routed.getString("assignee")).isEqualTo(handler.login());
    assertThat(routed.getString("leastSeverity")).isEqualTo("HIGH");
    assertThat(routed.getJsonArray("labels").toString()).contains("Queue " + word);
    assertThat(routed.getJsonArray("timeline").toString()).contains("ROUTED", "By " + word);
    assertThat(
            ok(handler.api().get("/api/v1/cases/" + reference + "/routing")).json().getInt("fires"))
        .isEqualTo(added.getInt("id"));
    JsonObject low = json().add("severity", "LOW").build();
    assertThat(handler.api().post("/api/v1/cases/" + reference + "/assessment", low).status())
        .isEqualTo(422);

    String address = RULES + "/" + added.getInt("id");
    Api seen = administrator.with("If-Match", "1");
    ok(seen.send("PUT", address, rule(word, handler).add("ended", true).build()));
    assertThat(seen.send("PUT", address, rule(word, handler).build()).status()).isEqualTo(409);
    String later = SentCase.named("Again " + word, "Ann").reference();
    assertThat(ok(handler.api().get("/api/v1/cases/" + later)).json())
        .doesNotContainKey("assignee");
  }

  @Test
  void C6_what_cannot_be_a_rule_is_422_and_only_administrators_ask() {
    Api handler = TestStaff.with(Role.CASE_HANDLER).api();
    JsonObject wrong =
        json()
            .add("severity", "AWFUL")
            .add("handlers", Json.createArrayBuilder().add("nobody-of-ours"))
            .build();

    Answer refused = administrator.post(RULES, wrong);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("severity", "handlers");
    assertThat(administrator.post(RULES, json().build()).status()).isEqualTo(422);
    assertThat(administrator.send("PUT", RULES + "/987654", json().build()).status())
        .isEqualTo(404);
    assertThat(
            administrator
                .send(
                    "PUT",
                    RULES + "/order",
                    json().add("rules", Json.createArrayBuilder().add(0)).build())
                .status())
        .isEqualTo(409);
    assertThat(handler.get(RULES).status()).isEqualTo(403);
    assertThat(handler.post(RULES + "/trial", json().build()).status()).isEqualTo(403);
  }

  @Test
  void C6_neither_whom_a_case_names_nor_their_report_finds_it_by_any_door() throws SQLException {
    TestStaff boss = TestStaff.with(Role.CASE_HANDLER, Role.RELATIONSHIP_MANAGER);
    TestStaff report = TestStaff.with(Role.CASE_HANDLER, Role.RELATIONSHIP_MANAGER);
    TestStaff colleague = TestStaff.with(Role.CASE_HANDLER, Role.RELATIONSHIP_MANAGER);
    join(boss, report);
    String word = "Quillwort" + report.id();
    Api staff = colleague.api();
    long bakery = stakeholder(staff);
    String reference = SentCase.named(word + " and " + boss.name(), "Ann").reference();
    JsonObject link = json().add("stakeholder", bakery).build();
    ok(staff.send("PUT", "/api/v1/cases/" + reference + "/stakeholder", link));

    for (TestStaff hidden : List.of(boss, report)) {
      Api api = hidden.api();
      assertThat(count(api, "?q=" + word)).isZero();
      assertThat(count(api, "?stakeholder=" + bakery)).isZero();
      assertThat(count(api, "?q=" + reference)).isZero();
      for (String door : List.of("", "/complainant", "/routing", "/files/1")) {
        assertThat(api.get("/api/v1/cases/" + reference + door).status()).as(door).isEqualTo(404);
      }
      assertThat(api.get("/api/v1/work").text()).doesNotContain(reference);
      StaffBrowser browser = new StaffBrowser(TestServer.running().uri());
      browser.signIn(hidden.login(), TestServer.PASSWORD, "/staff/today");
      for (String page :
          List.of(
              "/staff/today",
              "/staff/cases/inbox?q=" + word,
              "/staff/search?q=" + word,
              "/staff/stakeholders/view?id=" + bakery,
              "/staff/stakeholders/timeline?id=" + bakery)) {
        assertThat(browser.get(page).body()).as(page).doesNotContain(reference);
      }
      assertThat(browser.get("/staff/cases/case?reference=" + reference).statusCode())
          .isEqualTo(404);
    }
    JsonObject to = json().add("assignee", report.login()).build();
    assertThat(staff.post("/api/v1/cases/" + reference + "/assignment", to).status())
        .isBetween(400, 499);
    assertThat(count(staff, "?q=" + word)).isEqualTo(1);
    StaffBrowser browser = new StaffBrowser(TestServer.running().uri());
    browser.signIn(colleague.login(), TestServer.PASSWORD, "/staff/today");
    assertThat(browser.get("/staff/stakeholders/timeline?id=" + bakery).body()).contains(reference);

    String conflict = "/api/v1/cases/" + reference + "/conflicts/" + boss.login();
    assertThat(staff.send("DELETE", conflict, null).status()).isEqualTo(422);
    assertThat(staff.send("DELETE", conflict + "?reason=Namesake", null).status()).isEqualTo(204);
    assertThat(count(report.api(), "?q=" + word)).isEqualTo(1);
  }

  private static int count(Api api, String query) {
    JsonArray items = ok(api.get("/api/v1/cases" + query)).json().getJsonArray("items");
    return items.size();
  }

  private static long stakeholder(Api api) {
    JsonObject entry =
        json()
            .add(
                "facts",
                json()
                    .add("name", "Bakery " + UUID.randomUUID())
                    .add("form", "ORGANIZATION")
                    .add("source", "THEY_CONTACTED"))
            .add(
                "status",
                json().add("status", "POTENTIAL").add("on", "2026-01-05").add("reason", "Met"))
            .build();
    Answer answer = ok(api.post("/api/v1/stakeholders", entry));
    return answer.json().getJsonNumber("id").longValue();
  }

  /** Managers choose their teams on a page only. */
  private static void join(TestStaff manager, TestStaff member) throws SQLException {
    try (Connection database = TestServer.running().database();
        PreparedStatement join =
            database.prepareStatement("insert into stakeholder.team_member values (?, ?)")) {
      join.setLong(1, manager.id());
      join.setLong(2, member.id());
      join.executeUpdate();
    }
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return answer;
  }

  private static JsonObjectBuilder json() {
    return Json.createObjectBuilder();
  }
}
