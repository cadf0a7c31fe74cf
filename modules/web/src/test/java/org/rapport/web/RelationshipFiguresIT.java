package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** What happens in relationships reaches leadership's figures, the same in all places. */
class RelationshipFiguresIT {

  private static final int GENERAL_MODEL = 1;

  private static Api manager;
  private static TestStaff leader;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @BeforeAll
  static void enoughToBeShown() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER).api();
    leader = TestStaff.with(Role.LEADERSHIP);
    for (int i = 0; i < 5; i++) {
      ended("UNWILLING", "APPROACH_NOT_FOLLOWED");
      ended("OBJECTIVE_FACTOR", "APPROACH_ITSELF");
      ended("UNWILLING", "APPROACH_ITSELF", "APPROACH_NOT_FOLLOWED");
      ended("OBJECTIVE_FACTOR", "UNKNOWN");
      ended("GOAL_MET");
      referred();
      begun();
    }
  }

  @Test
  void workbook_and_dashboard_say_what_rest_says_in_both_languages() {
    JsonObject kpis = kpis();
    for (String language : List.of("en", "zh-CN")) {
      byte[] file =
          leader.api().get("/api/v1/reports/kpi.xlsx?" + period() + "&lang=" + language).body();
      KpiSheets sheets = new KpiSheets(file);
      FiguresSaid.areSheets(sheets, kpis);
      assertThat(sheets.sheet(KpiSheets.RELATIONSHIPS).getDrawingPatriarch().getCharts())
          .hasSize(6);
      assertThat(sheets.sheet(KpiSheets.APPROACH).getDrawingPatriarch().getCharts()).hasSize(2);
    }
    StaffBrowser browser = new StaffBrowser(TestServer.running().uri());
    browser.signIn(leader.login(), TestServer.PASSWORD, "/staff");
    FiguresSaid.areTiles(browser.get("/staff/reports/dashboard?" + period()).body(), kpis);
  }

  private static String period() {
    return "from=" + TODAY.minusDays(1) + "&to=" + TODAY.plusDays(1);
  }

  private static JsonObject kpis() {
    Api.Answer answer = leader.api().get("/api/v1/kpis?" + period());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static long begun() {
    long stakeholder =
        created(
            manager.post(
                "/api/v1/stakeholders",
                Json.createObjectBuilder()
                    .add(
                        "facts",
                        Json.createObjectBuilder()
                            .add("name", "Figures " + System.nanoTime())
                            .add("form", "ORGANIZATION")
                            .add("source", "THEY_CONTACTED"))
                    .add(
                        "status",
                        Json.createObjectBuilder().add("status", "POTENTIAL").add("reason", "Test"))
                    .build()));
    return created(
        manager.post(
            "/api/v1/relationships",
            Json.createObjectBuilder()
                .add("stakeholder", stakeholder)
                .add("modelVersion", GENERAL_MODEL)
                .build()));
  }

  private static void referred() {
    change(
        begun(),
        "decision",
        Json.createObjectBuilder()
            .add("decision", "REFER")
            .add("to", "The city library")
            .add("formally", true));
  }

  private static void ended(String kind, String... causes) {
    long id = begun();
    met(id);
    change(
        id,
        "assessment",
        Json.createObjectBuilder()
            .add(
                "facts",
                Json.createObjectBuilder()
                    .add("need", "A stage")
                    .add("confirmed", true)
                    .add("matching", true)
                    .add("willing", true)
                    .add("shared", true)));
    change(id, "decision", Json.createObjectBuilder().add("decision", "GO_ON"));
    change(
        id,
        "agreement",
        Json.createObjectBuilder()
            .add("form", "ORAL")
            .add("goal", "Three evenings")
            .add("constraints", "Evenings only"));
    JsonArrayBuilder why = Json.createArrayBuilder();
    List.of(causes).forEach(why::add);
    change(
        id,
        "end",
        Json.createObjectBuilder()
            .add("kind", kind)
            .add("causes", why)
            .add("helps", Json.createArrayBuilder(List.of("Named another one"))));
  }

  private static void met(long relationship) {
    JsonObject self = manager.get("/api/v1/relationships/" + relationship).json();
    long leads =
        manager
            .get("/api/v1/stakeholders/" + self.getJsonNumber("stakeholderId").longValue())
            .json()
            .getJsonArray("responsible")
            .getJsonObject(0)
            .getJsonNumber("account")
            .longValue();
    String meetings = "/api/v1/relationships/" + relationship + "/meetings";
    long meeting =
        created(
            manager.post(
                meetings,
                Json.createObjectBuilder()
                    .add("leader", leads)
                    .add("checks", Json.createObjectBuilder().add("MATERIAL", "Read"))
                    .build()));
    put(
        meetings + "/" + meeting,
        "record",
        Json.createObjectBuilder().add("form", "PHONE").add("needs", "A stage"));
  }

  private static void change(long relationship, String part, JsonObjectBuilder body) {
    put("/api/v1/relationships/" + relationship, part, body);
  }

  /** With the version as it is now. */
  private static void put(String what, String part, JsonObjectBuilder body) {
    String version = manager.get(what).header("ETag");
    Api.Answer answer =
        manager.with("If-Match", version).send("PUT", what + "/" + part, body.build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static long created(Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().getJsonNumber("id").longValue();
  }
}
