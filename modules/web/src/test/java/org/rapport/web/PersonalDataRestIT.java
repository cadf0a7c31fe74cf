package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Api.Answer;
import org.rapport.platform.EveryColumn;
import org.rapport.platform.Role;

/** What people may ask of everything that is held of them, from end to end. */
class PersonalDataRestIT {

  private static final String REQUESTS = "/api/v1/person-requests";

  private final String mark = UUID.randomUUID().toString();
  private final String name = "Wenxiu " + mark;
  private final String email = "wen." + mark + "@example.org";
  private final Api custodian = TestStaff.with(Role.CUSTODIAN).api();

  @Test
  void C17_of_a_person_known_to_every_module_no_word_is_left_in_the_whole_database()
      throws IOException, SQLException {
    register();
    String reference = longEnded(complaint());
    List<String> before = places();
    assertThat(before)
        .contains(
            "stakeholder.stakeholder.address",
            "stakeholder.contact.note",
            "stakeholder.search_entry.search_text",
            "feedback.complainants.email",
            "feedback.messages.text",
            "platform.mail.recipient");

    Api once = custodian.with("Idempotency-Key", "person-" + mark);
    JsonObject asked = json().add("wish", "ERASURE").add("name", name).add("email", email).build();
    String request = REQUESTS + "/" + ok(once.post(REQUESTS, asked)).json().getInt("number");
    assertThat(once.post(REQUESTS, asked).json().getInt("number"))
        .isEqualTo(Integer.parseInt(request.substring(REQUESTS.length() + 1)));
    assertThat(custodian.post(request + "/erasure", null).status()).isEqualTo(409);
    JsonArrayBuilder found = Json.createArrayBuilder();
    ok(custodian.get(request + "/found"));
    array(custodian.get(request + "/found"))
        .forEach(one -> found.add(one.asJsonObject().getString("id")));
    JsonObject records = json().add("records", found).build();
    assertThat(ok(custodian.send("PUT", request + "/records", records)).text())
        .contains("feedback/" + reference, "stakeholder/stakeholder-", "stakeholder/contact-")
        .contains("platform/mails");
    assertThat(ok(custodian.get(request + "/foreseen")).json().getJsonArray("stays")).isEmpty();
    assertThat(places()).containsAll(before);
    assertThat(copy(request)).contains("Moon Road 7 " + mark, "Nobody answered " + mark);

    JsonObject done = ok(custodian.post(request + "/erasure", null)).json();

    assertThat(places()).isEmpty();
    assertThat(done.getString("state")).isEqualTo("ERASED");
    assertThat(done.getJsonObject("erasure").getJsonArray("gone")).hasSizeGreaterThan(4);
    assertThat(custodian.get(request + "/files/copy").status()).isEqualTo(404);
    assertThat(ok(custodian.get(request + "/files/certificate")).text()).startsWith("%PDF-");
    Api auditor = TestStaff.with(Role.AUDITOR).api();
    assertThat(auditor.get("/api/v1/audit?object=" + done.getInt("number")).text())
        .contains(done.getString("digest"));
  }

  @Test
  void C17_requests_are_for_custodians_and_say_what_is_wrong_with_them() {
    assertThat(TestStaff.with(Role.CASE_HANDLER).api().get(REQUESTS).status()).isEqualTo(403);
    JsonObject nobody = json().add("wish", "EXPORT").build();
    assertThat(custodian.post(REQUESTS, nobody).status()).isEqualTo(422);
    JsonObject asked = json().add("wish", "EXPORT").add("name", name).build();
    String request = REQUESTS + "/" + ok(custodian.post(REQUESTS, asked)).json().getInt("number");
    JsonObject other = json().add("records", Json.createArrayBuilder().add("feedback/X")).build();
    assertThat(custodian.send("PUT", request + "/records", other).status()).isEqualTo(422);
    assertThat(custodian.get(request + "/files/certificate").status()).isEqualTo(404);
    JsonObject why = json().add("reason", "Who they are could not be seen").build();
    assertThat(ok(custodian.post(request + "/refusal", why)).json().getString("state"))
        .isEqualTo("REFUSED");
    assertThat(custodian.post(request + "/refusal", why).status()).isEqualTo(409);
    assertThat(ok(custodian.get(REQUESTS)).text()).contains("could not be seen");
  }

  private void register() {
    Api manager = TestStaff.with(Role.RELATIONSHIP_MANAGER).api();
    JsonObject facts =
        json()
            .add("name", name)
            .add("form", "INDIVIDUAL")
            .add("email", email)
            .add("address", "Moon Road 7 " + mark)
            .add("about", "Paints. " + mark)
            .add("source", "THEY_CONTACTED")
            .build();
    JsonObjectBuilder status =
        json().add("status", "POTENTIAL").add("on", "2026-01-05").add("reason", "Met " + name);
    JsonObject both = json().add("facts", facts).add("status", status).build();
    long id = ok(manager.post("/api/v1/stakeholders", both)).json().getJsonNumber("id").longValue();
    Answer read = ok(manager.get("/api/v1/stakeholders/" + id));
    JsonObject contact =
        json()
            .add("name", name)
            .add("main", true)
            .add("email", email)
            .add("note", "Rings back. " + mark)
            .build();
    ok(
        manager
            .with("If-Match", read.header("ETag"))
            .post("/api/v1/stakeholders/" + id + "/contacts", contact));
  }

  private SentCase complaint() {
    JsonObject sent =
        json()
            .add("type", "COMPLAINT")
            .add("identity", "NAMED")
            .add("subject", "No answer")
            .add("text", "Nobody answered " + mark)
            .add("language", "en")
            .add("contact", json().add("name", name).add("email", email))
            .build();
    JsonObject made = ok(TestServer.running().anonymous().post("/api/v1/cases", sent)).json();
    SentCase complaint = new SentCase(made.getString("reference"), made.getString("receipt"));
    Api own = TestServer.running().anonymous().withReceipt(complaint.receipt());
    ok(own.post("/api/v1/case/messages", json().add("text", "Still nobody. " + mark).build()));
    ok(own.post("/api/v1/case/withdrawal", null));
    return complaint;
  }

  /** It ended so long ago that it may go. */
  private static String longEnded(SentCase complaint) throws SQLException {
    String[] tables = {
      "update feedback.timeline set happened_at = '2024-01-05' where case_id ="
          + " (select id from feedback.cases where reference = ?)",
      "update feedback.cases set closed_at = '2024-01-05', changed_at = '2024-01-05'"
          + " where reference = ?"
    };
    try (Connection database = TestServer.running().database()) {
      for (String sql : tables) {
        try (PreparedStatement update = database.prepareStatement(sql)) {
          update.setString(1, complaint.reference());
          update.executeUpdate();
        }
      }
    }
    return complaint.reference();
  }

  /** All that is in the copy. */
  private String copy(String request) throws IOException {
    String job =
        request + "/files/" + ok(custodian.post(request + "/files", null)).json().getInt("id");
    while (ok(custodian.get(job)).json().getString("state").equals("RUNNING")) {
      Thread.onSpinWait();
    }
    StringBuilder all = new StringBuilder();
    Answer file = ok(custodian.get(request + "/files/copy"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.body()))) {
      while (zip.getNextEntry() != null) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private List<String> places() throws SQLException {
    try (Connection database = TestServer.running().database()) {
      return EveryColumn.with(mark, database);
    }
  }

  private static List<JsonValue> array(Answer answer) {
    return Json.createReader(new ByteArrayInputStream(answer.body())).readArray();
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return answer;
  }

  private static JsonObjectBuilder json() {
    return Json.createObjectBuilder();
  }
}
