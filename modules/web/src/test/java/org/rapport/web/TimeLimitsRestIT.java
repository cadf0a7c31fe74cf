package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Api.Answer;
import org.rapport.platform.Role;

/** Time limits over REST: profiles, what they would move, and why a case is due then (C4). */
class TimeLimitsRestIT {

  private static final String PROFILES = "/api/v1/time-limits";
  private static final String MOVES = "/api/v1/due-date-moves";
  private static final String CONTRACT = "REST-" + System.nanoTime();

  private final Api administrator = TestStaff.with(Role.ADMINISTRATOR).api();
  private final Api handler = TestStaff.with(Role.CASE_HANDLER).api();

  private static JsonObjectBuilder profile(String stageOne) {
    return json()
        .add("nameEnglish", "Contract by REST")
        .add("nameChinese", "接口合同")
        .add("contract", CONTRACT)
        .add("limits", json().add("STAGE_ONE", stageOne));
  }

  @Test
  void C4_a_profile_is_saved_once_tried_and_moves_an_open_case_only_when_told_to() {
    Api once = administrator.with("Idempotency-Key", CONTRACT);
    JsonObject added = ok(once.post(PROFILES, profile("6d").build())).json();
    assertThat(ok(once.post(PROFILES, profile("6d").build())).json()).isEqualTo(added);
    String address = PROFILES + "/" + added.getInt("id");
    SentCase sent = SentCase.named("Under a contract", "Ann");
    JsonObject under =
        ok(handler.send("PUT", contractOf(sent), json().add("contract", CONTRACT).build())).json();
    Instant six = due(under);
    assertThat(under.getJsonObject("due").getJsonArray("explanation").toString())
        .contains("6 working days", "Contract by REST", "working day 6");

    JsonObject foreseen =
        ok(administrator.post(
                PROFILES + "/preview?profile=" + added.getInt("id"), profile("9d").build()))
            .json();
    assertThat(moveOf(sent, foreseen).getInt("workdays")).isEqualTo(3);
    assertThat(ok(administrator.get(address)).text()).doesNotContain("9d");

    Api seen = administrator.with("If-Match", "1");
    assertThat(ok(seen.send("PUT", address, profile("9d").build())).json().getInt("version"))
        .isEqualTo(2);
    assertThat(seen.send("PUT", address, profile("8d").build()).status()).isEqualTo(409);
    assertThat(moveOf(sent, ok(administrator.get(MOVES)).json())).isNotNull();
    assertThat(due(read(sent))).isEqualTo(six);

    assertThat(moved()).isPositive();
    assertThat(due(read(sent))).isAfter(six);
    assertThat(read(sent).getJsonObject("due").getJsonArray("explanation").toString())
        .contains("9 working days", "the time limits were changed");
    ok(administrator.send("PUT", address, profile("9d").add("ended", true).build()));
  }

  private int moved() {
    String job = ok(administrator.post(MOVES, null)).header("Location");
    String path = MOVES + job.substring(job.lastIndexOf('/'));
    Instant patience = Instant.now().plus(Duration.ofSeconds(60));
    JsonObject status = ok(administrator.get(path)).json();
    while (status.getString("state").equals("RUNNING") && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
      status = ok(administrator.get(path)).json();
    }
    assertThat(status.getString("state")).isEqualTo("DONE");
    return Integer.parseInt(status.getString("result"));
  }

  @Test
  void C4_what_cannot_be_a_profile_is_422_and_only_administrators_ask() {
    JsonObject wrong =
        json()
            .add("severity", "AWFUL")
            .add("validFrom", "tomorrow")
            .add("limits", json().add("STAGE_ONE", "soon").add("STAGE_NINE", "5d"))
            .build();

    Answer refused = administrator.post(PROFILES, wrong);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("severity", "validFrom", "STAGE_ONE", "limits");
    assertThat(administrator.post(PROFILES, json().build()).status()).isEqualTo(422);
    assertThat(administrator.post(PROFILES, profile("0d").build()).status()).isEqualTo(422);
    assertThat(administrator.get(PROFILES + "/987654").status()).isEqualTo(404);
    assertThat(administrator.get(MOVES + "/987654321").status()).isEqualTo(404);
    assertThat(handler.get(PROFILES).status()).isEqualTo(403);
    assertThat(handler.post(MOVES, null).status()).isEqualTo(403);
    String past = TestServer.today().minusDays(3).toString();
    assertThat(administrator.post(PROFILES, profile("5d").add("validFrom", past).build()).status())
        .isEqualTo(422);
    SentCase sent = SentCase.named("No such contract", "Ann");
    assertThat(
            handler.send("PUT", contractOf(sent), json().add("contract", "none").build()).status())
        .isEqualTo(422);
  }

  private static JsonObject moveOf(SentCase sent, JsonObject moves) {
    return moves.getJsonArray("first").getValuesAs(JsonObject.class).stream()
        .filter(move -> move.getString("reference").equals(sent.reference()))
        .findFirst()
        .orElseThrow();
  }

  private JsonObject read(SentCase sent) {
    return ok(handler.get("/api/v1/cases/" + sent.reference())).json();
  }

  private static Instant due(JsonObject shown) {
    return Instant.parse(shown.getJsonObject("due").getString("at"));
  }

  private static String contractOf(SentCase sent) {
    return "/api/v1/cases/" + sent.reference() + "/contract";
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return answer;
  }

  private static JsonObjectBuilder json() {
    return Json.createObjectBuilder();
  }
}
