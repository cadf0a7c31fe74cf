package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Api.Answer;
import org.rapport.platform.Role;

/** Views of the inbox and acts on many cases over REST (C14). */
class InboxRestIT {

  private static final String VIEWS = "/api/v1/inbox-views";
  private static final String ACTS = "/api/v1/case-acts";

  private final TestStaff handler = TestStaff.with(Role.CASE_HANDLER);
  private final Api staff = handler.api();

  @Test
  void C14_many_cases_are_labeled_once_and_found_by_a_view_until_it_is_undone() {
    String label = "L" + UUID.randomUUID();
    String reference = SentCase.named("Labeled over REST", "Ann").reference();
    JsonObject act =
        json()
            .add("act", "LABEL")
            .add("label", label)
            .add("cases", Json.createArrayBuilder().add(reference).add("FB-0000-0000"))
            .build();
    JsonObject done = ok(staff.post(ACTS, act)).json();
    assertThat(done.getJsonArray("done").toString()).contains(reference);
    assertThat(done.getJsonArray("refused").toString()).contains("FB-0000-0000");
    assertThat(ok(staff.post(ACTS, act)).json().getJsonArray("done")).isEmpty();

    Api once = staff.with("Idempotency-Key", label);
    JsonObject view = json().add("name", label).add("asks", json().add("label", label)).build();
    JsonObject kept = ok(once.post(VIEWS, view)).json();
    assertThat(ok(once.post(VIEWS, view)).json()).isEqualTo(kept);
    assertThat(kept.getInt("count")).isEqualTo(1);
    assertThat(ok(staff.get("/api/v1/cases?label=" + label)).json().getJsonArray("items"))
        .hasSize(1);

    String undo = ACTS + "/" + done.getJsonNumber("id") + "/undo";
    Api other = TestStaff.with(Role.CASE_HANDLER).api();
    assertThat(other.post(undo, null).status()).isEqualTo(409);
    assertThat(other.get(VIEWS).text()).doesNotContain(label);
    ok(staff.post(undo, null));
    assertThat(staff.post(undo, null).status()).isEqualTo(409);
    assertThat(ok(staff.get("/api/v1/cases?label=" + label)).json().getJsonArray("items"))
        .isEmpty();
    String own = VIEWS + "/" + kept.getJsonNumber("id");
    assertThat(other.send("DELETE", own, null).status()).isEqualTo(404);
    assertThat(staff.send("DELETE", own, null).status()).isEqualTo(204);
  }

  @Test
  void C14_a_reply_template_is_saved_once_and_filled_for_a_case() {
    String name = "T" + UUID.randomUUID();
    JsonObjectBuilder body =
        json()
            .add("nameEnglish", name)
            .add("nameChinese", name)
            .add("textEnglish", "Dear {name}")
            .add("textChinese", "{name}，您好");
    JsonObject template = body.build();
    Api once = staff.with("Idempotency-Key", name);
    JsonObject added = ok(once.post("/api/v1/reply-templates", template)).json();
    assertThat(ok(once.post("/api/v1/reply-templates", template)).json()).isEqualTo(added);
    String address = "/api/v1/reply-templates/" + added.getInt("id");
    String reference = SentCase.named("Fill me in", "Ann Bell").reference();
    assertThat(ok(staff.get(address + "/filled?case=" + reference)).json().getString("text"))
        .isEqualTo("Dear Ann Bell");

    JsonObject wrong =
        json()
            .add("nameEnglish", name)
            .add("nameChinese", name)
            .add("textEnglish", "Dear {nmae}")
            .add("textChinese", "好")
            .build();
    assertThat(staff.send("PUT", address, wrong).status()).isEqualTo(422);
    Api seen = staff.with("If-Match", "1");
    ok(seen.send("PUT", address, template));
    assertThat(seen.send("PUT", address, template).status()).isEqualTo(409);
  }

  @Test
  void C14_colleagues_at_a_case_learn_of_each_other_and_C5_needs_are_for_its_handler() {
    String reference = SentCase.named("Two at once", "Ann").reference();
    String presence = "/api/v1/cases/" + reference + "/presence";
    JsonObject writing = json().add("writing", true).build();
    Api other = TestStaff.with(Role.CASE_HANDLER).api();
    ok(other.send("PUT", presence, writing));
    assertThat(ok(staff.send("PUT", presence, writing)).text()).contains("\"writing\":true");

    String care = "/api/v1/cases/" + reference + "/care";
    JsonObject needs = json().add("adjustments", "Large print").build();
    ok(staff.send("PUT", care, needs));
    JsonObject mine = json().add("assignee", handler.login()).build();
    ok(staff.post("/api/v1/cases/" + reference + "/assignment", mine));
    assertThat(ok(staff.get(care)).text()).contains("Large print");
    assertThat(other.get(care).status()).isEqualTo(403);
    assertThat(other.send("PUT", care, needs).status()).isEqualTo(403);
    assertThat(other.get("/api/v1/cases/" + reference).text()).doesNotContain("Large print");
  }

  @Test
  void C14_what_cannot_be_done_to_many_or_kept_is_422() {
    assertThat(staff.post(ACTS, json().add("act", "BURN").build()).status()).isEqualTo(422);
    assertThat(staff.post(ACTS, json().add("act", "CLOSE").build()).status()).isEqualTo(422);
    JsonObject nobody =
        json()
            .add("act", "ASSIGN")
            .add("assignee", "nobody-of-ours")
            .add("cases", Json.createArrayBuilder().add("FB-0000-0000"))
            .build();
    assertThat(staff.post(ACTS, nobody).status()).isEqualTo(422);
    JsonObject plain = json().add("name", "All").add("asks", json()).build();
    assertThat(staff.post(VIEWS, plain).status()).isEqualTo(422);
  }

  @Test
  void C14_a_case_is_found_by_a_word_of_its_pdf_which_says_where() throws InterruptedException {
    String word = "pdfword" + Long.toString(System.nanoTime(), 36);
    SentCase sent = SentCase.named("Something attached", "Ann");
    Api complainant = TestServer.running().anonymous().withReceipt(sent.receipt());
    ok(complainant.upload("/api/v1/case/files", "files", "report.pdf", pdf("The " + word + ".")));

    JsonObject found = awaitFound(word).getJsonObject("found");
    assertThat(found.getString("in")).isEqualTo("FILE");
    assertThat(found.getString("file")).isEqualTo("report.pdf");
    assertThat(found.getJsonArray("excerpt").getJsonObject(1))
        .isEqualTo(json().add("hit", true).add("text", word).build());
    Api auditor = TestStaff.with(Role.AUDITOR).api();
    assertThat(ok(auditor.get("/api/v1/audit?action=case.passages-read")).text())
        .as("C16: whose words were shown, never what was looked for")
        .contains(sent.reference())
        .doesNotContain(word);
  }

  private JsonObject awaitFound(String word) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      JsonArray items = ok(staff.get("/api/v1/cases?q=" + word)).json().getJsonArray("items");
      if (!items.isEmpty()) {
        return items.getJsonObject(0);
      }
      Thread.sleep(200);
    }
    throw new AssertionError("still not found: " + word);
  }

  private static byte[] pdf(String line) {
    String content = "BT /F1 12 Tf 9 9 Td (" + line + ") Tj ET";
    return """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R
        /Resources<</Font<</F1 5 0 R>>>>>>endobj
        4 0 obj<</Length %d>>stream
        %s
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%%%EOF
        """
        .formatted(content.length(), content)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return answer;
  }

  private static JsonObjectBuilder json() {
    return Json.createObjectBuilder();
  }
}
