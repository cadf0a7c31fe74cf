package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rapport.platform.Api;

/** The way of one complaint from a member of the public to leadership's workbook, over REST. */
final class MainJob {

  private static final String MEMBER = "admin";

  /** So many are shown for sure; small counts may be hidden. */
  private static final int SHOWN_FROM = 10;

  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};

  private final Api anybody;
  private final String password;

  MainJob(Api anybody, String password) {
    this.anybody = anybody;
    this.password = password;
  }

  void walk() {
    Api staff = staff(anybody, password, "CASE_HANDLER", "LEADERSHIP");
    for (int i = 0; i < SHOWN_FROM; i++) {
      expect(201, anybody.post("/api/v1/cases", SubmissionLoad.complaint("Lift out of order")));
    }
    int before = received(staff);

    JsonObject sent =
        expect(201, anybody.post("/api/v1/cases", SubmissionLoad.complaint("Ramp closed")));
    Api complainant = anybody.withReceipt(sent.getString("receipt"));
    done(
        complainant.upload(
            "/api/v1/case/files",
            "file",
            "ramp.txt",
            "Closed since Monday.".getBytes(StandardCharsets.UTF_8)));

    String own = "/api/v1/cases/" + sent.getString("reference");
    handle(staff, own);

    JsonObject decided = expect(200, complainant.get("/api/v1/case"));
    assertThat(decided.toString()).contains("The ramp opens again on Friday.");
    done(
        complainant.post(
            "/api/v1/case/rating",
            Json.createObjectBuilder().add("handling", 5).add("outcome", 4).build()));

    assertThat(received(staff)).isEqualTo(before + 1);
    checkWorkbook(staff);
  }

  private void handle(Api staff, String own) {
    done(
        staff.post(
            own + "/assignment", Json.createObjectBuilder().add("assignee", MEMBER).build()));
    done(
        staff.post(
            own + "/assessment",
            Json.createObjectBuilder().add("severity", "MEDIUM").add("safety", false).build()));
    done(
        staff.post(
            own + "/findings",
            Json.createObjectBuilder()
                .add("point", 1)
                .add("finding", "UPHELD")
                .add("reasons", "No notice was put up.")
                .build()));
    done(
        staff.post(
            own + "/decision",
            Json.createObjectBuilder()
                .add("text", "The ramp opens again on Friday.")
                .add("remedy", "A notice is put up next time.")
                .build()));
  }

  private void checkWorkbook(Api staff) {
    Api.Answer workbook = staff.get("/api/v1/reports/kpi.xlsx?lang=en&" + period());
    assertThat(workbook.status()).isEqualTo(200);
    assertThat(workbook.body()).startsWith(ZIP_MAGIC);
  }

  private static int received(Api staff) {
    return expect(200, staff.get("/api/v1/kpis?" + period()))
        .getJsonArray("kpis")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(kpi -> kpi.getString("code").equals("received"))
        .findFirst()
        .orElseThrow()
        .getInt("value");
  }

  private static String period() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    return "from=" + today.withDayOfYear(1) + "&to=" + today.plusDays(1);
  }

  /** The first administrator, who gives itself the roles it takes. */
  static Api staff(Api anybody, String password, String... more) {
    Api administrator = anybody.signedIn(MEMBER, password);
    JsonObject account =
        expect(200, administrator.get("/api/v1/accounts")).getJsonArray("items").getJsonObject(0);
    JsonObjectBuilder changed = Json.createObjectBuilder();
    account.forEach(
        (name, value) -> {
          if (value.getValueType() != JsonValue.ValueType.NULL) {
            changed.add(name, value);
          }
        });
    JsonArrayBuilder roles = Json.createArrayBuilder().add("ADMINISTRATOR");
    List.of(more).forEach(roles::add);
    changed.add("roles", roles);
    expect(
        200,
        administrator.send(
            "PUT", "/api/v1/accounts/" + account.getJsonNumber("id"), changed.build()));
    return administrator;
  }

  private static void done(Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
  }

  private static JsonObject expect(int status, Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer.json();
  }
}
